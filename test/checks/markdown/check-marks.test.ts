import { describe, expect, test } from 'vitest';
import { findFaults, HEAD } from '../../reading/load-files.ts';

const check = (text: string) => findFaults({ 'articles/flut.md': `${HEAD}${text}` });

/** Where each fault is. */
const locate = async (text: string): Promise<string[]> =>
  (await check(text)).map(({ rule, line, column }) => `${rule} ${line}:${column}`);

describe('a quotation mark', () => {
  test('is not closed', async () => {
    expect(await check('Sie sagte: „Wir bleiben.\n')).toEqual([
      {
        rule: 'unclosed-quotation-mark',
        severity: 'warning',
        file: 'content/articles/flut.md',
        line: 6,
        column: 12,
        message: 'The quotation mark „ is not closed.',
        fix: 'Add the closing mark where the quote ends.',
      },
    ]);
  });

  test.each([
    ['behind another quote', '„Ja“ und „nein.', '6:10'],
    ['before another quote', '„Nein und „ja“.', '6:1'],
    ['in the second line of a paragraph', 'Eins\nzwei „drei.', '7:6'],
    ['in a later paragraph', 'Eins.\n\n\nZwei „drei.', '9:6'],
    ['in a heading', '## „Eins\n\nZwei.', '6:4'],
    ['in bold', 'Eins **zwei „drei**.', '6:13'],
    ['in a list', '- Eins\n- „zwei', '7:3'],
    ['behind bold and a link', '**Eins** [zwei](/a) „drei.', '6:21'],
    ['behind an escape', '\\*Eins\\* „zwei.', '6:10'],
    ['behind escapes and another quote', '\\*Eins\\* „ja“, „zwei.', '6:16'],
    ['itself escaped', 'Eins \\„zwei.', '6:7'],
    ['behind a break', 'Eins\\\nzwei „drei.', '7:6'],
    ['in the second line of an item', '- Eins\n  zwei „drei.', '7:8'],
    ['in the second line of a numbered item', '1. Eins\n   zwei „drei.', '7:9'],
    ['in the second line of a quotation', '> Eins\n> zwei „drei.', '7:8'],
    ['in a lazy line of a quotation', '> Eins\nzwei „drei.', '7:6'],
    ['in a quotation inside an item', '- Eins\n\n  > zwei\n  > drei „vier.', '9:10'],
    ['behind an entity', 'Eins &amp; „zwei.', '6:12'],
    ['and an entity, so the start of its text counts', 'Eins &amp; zwei &bdquo;drei.', '6:1'],
    ['and an entity behind bold', '**Eins** zwei &bdquo;drei.', '6:9'],
    ['behind a foreign directive', 'Ressort:Politik, 10:30: „zwei.', '6:25'],
    ['of another kind', 'Eins »zwei.', '6:6'],
    ['of a typewriter', 'Eins "zwei.', '6:6'],
  ])('is not closed %s', async (_where, text, place) => {
    expect(await locate(`${text}\n`)).toEqual([`unclosed-quotation-mark ${place}`]);
  });

  test('that is set again in the next paragraph runs on', async () => {
    expect(await locate('„Eins.\n\n„Zwei“, sagte sie.\n')).toEqual([]);
  });

  test('is not looked for in code', async () => {
    expect(await locate('Eins.\n\n```\n„zwei\n```\n')).toEqual([]);
  });

  test('counts lines that end in CRLF', async () => {
    const text = `${HEAD}Eins.\n\nZwei „drei.\n`.replaceAll('\n', '\r\n');
    expect(await findFaults({ 'articles/flut.md': text })).toMatchObject([{ line: 8, column: 6 }]);
  });
});
