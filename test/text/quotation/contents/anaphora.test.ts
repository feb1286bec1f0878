import { describe, expect, test } from 'vitest';
import { findAnaphora } from '../../../../src/text/quotation/contents/anaphora.ts';
import { toRangeWords, toWords } from '../../read-example.ts';
import { parseExample } from '../parse-example.ts';

/** What the second sentence points back at, as `words | cue | frame | who`. */
function toRow(text: string): string | undefined {
  const { parsed: before } = parseExample(text);
  const { reading, parsed } = parseExample(text, 1);
  const draft = findAnaphora(reading, parsed, before);
  if (!draft) return undefined;
  const columns = [draft.spans, draft.cue, draft.frame].map((spans) =>
    spans.map((span) => toWords(text, span)).join(' … '),
  );
  return [...columns, draft.speaker ? toRangeWords(reading, draft.speaker) : '–'].join(' | ');
}

describe('findAnaphora takes the sentence before for said', () => {
  test.each([
    [
      'Das Haus öffnet wieder. Das sagte die Wirtin.',
      'Das Haus öffnet wieder. … Das | sagte | sagte die Wirtin | die Wirtin',
    ],
    [
      'Der Deich hält. Dies teilte Ada Berg dem Nordfunk mit.',
      'Der Deich hält. … Dies | teilte … mit | teilte Ada Berg dem Nordfunk mit | Ada Berg',
    ],
    [
      'Der Deich hält. Das wurde bestätigt.',
      'Der Deich hält. … Das | wurde bestätigt | wurde bestätigt | –',
    ],
  ])('%s', (text, row) => {
    expect(toRow(text)).toBe(row);
  });
});

describe('findAnaphora finds nothing', () => {
  test.each([
    ['where das is an article', 'Der Deich hält. Das Boot sagte nein.'],
    ['where das stands behind the verb', 'Der Deich hält. Ada Berg sagte das.'],
    ['where nobody speaks', 'Der Deich hält. Das sagt man so.'],
    ['where that is somebody’s words too', 'Der Deich hält. Das habe Ada Berg gesagt.'],
    ['where the sentence before has a frame', 'Ada Berg sagte, er halte. Das sagte Jonas Wendt.'],
    ['across paragraphs', 'Der Deich hält.\nDas sagte Ada Berg.'],
  ])('%s: %s', (_, text) => {
    expect(toRow(text)).toBeUndefined();
  });
});
