import { describe, expect, test } from 'vitest';
import { takeRecords } from '../../components/take-records.ts';
import { toStatementCitation } from '../../src/exports/citations.ts';
import { toBibtex, toBibtexFile } from '../../src/exports/cite-bibtex.ts';
import { toCslJson } from '../../src/exports/cite-csl.ts';
import { toRis } from '../../src/exports/cite-ris.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { ADDRESSES } from '../exports/example-addresses.ts';
import { RICH } from '../site/rich-site.ts';

const ITEMS = buildSite(RICH).statements.map((one) => toStatementCitation(one, ADDRESSES));
const FILES = {
  bib: toBibtexFile(ITEMS),
  ris: ITEMS.map(toRis).join(''),
  json: toCslJson(ITEMS),
};

describe('out of the file of a month', () => {
  test('each record is taken as it would be alone', () => {
    for (const item of ITEMS) {
      expect(takeRecords(FILES.bib, 'bib', [item.id])).toBe(toBibtex(item));
      expect(takeRecords(FILES.ris, 'ris', [item.id])).toBe(toRis(item));
      expect(JSON.parse(takeRecords(FILES.json, 'json', [item.id]))).toEqual(
        JSON.parse(toCslJson([item])),
      );
    }
    expect(ITEMS.length).toBeGreaterThan(3);
  });

  test('several are taken in the order of the file', () => {
    const [first, , third] = ITEMS;
    if (!first || !third) throw new Error('the example has statements');
    expect(takeRecords(FILES.bib, 'bib', [third.id, first.id])).toBe(toBibtexFile([first, third]));
  });

  test('a key that begins as another does is not taken for it', () => {
    const file = '@misc{oton-hafen,\n}\n\n@misc{oton-hafen-2,\n}\n';
    expect(takeRecords(file, 'bib', ['oton-hafen'])).toBe('@misc{oton-hafen,\n}\n');
  });

  test('the text of an article is taken from its line, and none of an article that is gone', () => {
    const file =
      '{"id":"hafen","text":"Ada Berg kam.\\n\\nSie blieb."}\n{"id":"boot","status":"retired"}\n';
    expect(takeRecords(file, 'jsonl', ['hafen'])).toBe('Ada Berg kam.\n\nSie blieb.');
    expect(takeRecords(file, 'jsonl', ['boot'])).toBe('');
  });

  test('what is not there is nothing', () => {
    for (const [ending, file] of Object.entries(FILES))
      expect(takeRecords(file, ending, ['oton-nobody'])).toBe('');
  });
});
