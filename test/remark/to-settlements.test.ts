import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/remark/pipeline.ts';
import { readText } from '../../src/remark/read-text.ts';

/** What the directives of a text settle, each with its words. */
function settle(source: string) {
  const { flat, settled } = readText(parseMarkdown(source, 'md'), source);
  return settled.map(({ span, ...rest }) => ({
    words: flat.text.slice(span.start, span.end),
    ...rest,
  }));
}

describe('toSettlements', () => {
  test.each([
    [
      ':actor[die Wirtin]{id=ada-berg}',
      { words: 'die Wirtin', kind: 'mention', of: 'actor', id: 'ada-berg' },
    ],
    [':place[dort]{id=seedorf}', { words: 'dort', kind: 'mention', of: 'place', id: 'seedorf' }],
    [':term[Wall]{id=deich}', { words: 'Wall', kind: 'mention', of: 'term', id: 'deich' }],
    [':plain[Ada Berg]', { words: 'Ada Berg', kind: 'plain' }],
    [
      ':quote[„Wir bleiben“]{speaker=ada-berg}',
      {
        words: '„Wir bleiben“',
        kind: 'quote',
        isQuote: true,
        speaker: { ids: ['ada-berg'], text: '' },
      },
    ],
    [
      ':quote[Genug]{speaker="ada-berg bo-tal" to="Die Wirtin" via=nordfunk type=reported polarity=asked}',
      {
        words: 'Genug',
        kind: 'quote',
        isQuote: true,
        speaker: { ids: ['ada-berg', 'bo-tal'], text: '' },
        addressee: { ids: [], text: 'Die Wirtin' },
        relay: { ids: ['nordfunk'], text: '' },
        type: 'reported',
        polarity: 'asked',
      },
    ],
    [':quote[„genug“]{not}', { words: '„genug“', kind: 'quote', isQuote: false }],
    [
      ':quote[„Ja“]{said=2022-01-26}',
      {
        words: '„Ja“',
        kind: 'quote',
        said: '2022-01-26',
        isQuote: true,
      },
    ],
    [':quote[„Ja“]{said=gestern}', { words: '„Ja“', kind: 'quote', isQuote: true }],
    [':quote[„Wir“]', { words: '„Wir“', kind: 'quote', isQuote: true }],
  ])('reads %s', (source, settlement) => {
    expect(settle(source)).toEqual([settlement]);
  });

  test.each([':actor[die Wirtin]', ':place[dort]{name=seedorf}'])(
    'settles nothing with %s, which names nobody',
    (source) => {
      expect(settle(source)).toEqual([]);
    },
  );

  test.each([':quote{speaker=ada-berg}', ':actor[]{id=ada-berg}', ':plain', ':quote[]{not}'])(
    'settles nothing with %s, which has no words',
    (source) => {
      expect(settle(`Auch ${source} hier.`)).toEqual([]);
    },
  );

  test('divides ids by commas or spaces', () => {
    expect(settle(':quote[Genug]{speaker="a,b  c, ,d"}')).toMatchObject([
      { speaker: { ids: ['a', 'b', 'c', 'd'] } },
    ]);
  });

  test('reads the paragraphs of a block as one quote with a part for each, and no heading', () => {
    const source =
      'Der Brief:\n\n:::quote{speaker=ada-berg}\n\n## An alle\n\nWir gehen.\n\nNie mehr.\n\n:::\n\nEnde.';
    const { flat, settled } = readText(parseMarkdown(source, 'md'), source);
    expect(flat.text).toBe('Der Brief:\n\nAn alle\n\nWir gehen.\n\nNie mehr.\n\nEnde.');
    expect(settled).toEqual([
      {
        kind: 'quote',
        span: { start: 21, end: 42 },
        parts: [
          { start: 21, end: 31 },
          { start: 33, end: 42 },
        ],
        isQuote: true,
        speaker: { ids: ['ada-berg'], text: '' },
      },
    ]);
  });

  test('reads a block within a block quote', () => {
    const source = '> :::quote{not}\n>\n> Wir gehen.\n>\n> :::\n\nEnde.';
    const { flat, settled } = readText(parseMarkdown(source, 'md'), source);
    expect(flat.text).toBe('Wir gehen.\n\nEnde.');
    expect(settled).toMatchObject([{ parts: [{ start: 0, end: 10 }], isQuote: false }]);
  });

  test('reads a directive inside another', () => {
    expect(settle(':quote[„:actor[Wir]{id=ada-berg} bleiben“]{speaker=ada-berg}')).toMatchObject([
      { kind: 'mention', words: 'Wir' },
      { kind: 'quote', words: '„Wir bleiben“' },
    ]);
  });
});
