import { describe, expect, test } from 'vitest';
import {
  isOwnDirective,
  restoreForeignDirectives,
  toSettlements,
} from '../../src/remark/directives.ts';
import { flatten } from '../../src/remark/flatten.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';

function read(source: string) {
  const tree = parseMarkdown(source, 'md');
  restoreForeignDirectives(tree, source);
  return flatten(tree);
}

/** What the directives of a text settle, each with its words. */
function settle(source: string) {
  const { text, directives } = read(source);
  return toSettlements(directives).map(({ span, ...rest }) => ({
    words: text.slice(span.start, span.end),
    ...rest,
  }));
}

describe('isOwnDirective', () => {
  test.each(['quote', 'actor', 'place', 'term', 'plain'])('knows %s', (name) => {
    expect(isOwnDirective({ name, type: 'textDirective' })).toBe(true);
  });

  test.each(['Actor', 'note', 'Politik', '30', ''])('does not know “%s”', (name) => {
    expect(isOwnDirective({ name, type: 'textDirective' })).toBe(false);
  });
});

describe('restoreForeignDirectives', () => {
  test.each([
    'Ressort:Politik, Seite 3.',
    'Es ist 10:30 Uhr, um 9:05 war Flut.',
    'Ressort:Politik[Seite 3]{.neu #a b=c} am Montag.',
    ':Politik',
    '::note[Deich]',
    '::note[Deich]{id=a}',
    ':::note\nDer Deich hält.\n:::',
    ':::\n\nDer Deich hält.\n\nDas Wasser sinkt.',
    ':::plain\n\nDer Deich hält.\n\n:::',
    'Das Spiel endet 3:2, das Verhältnis ist 1:100.',
    ':actors[die beiden]{id=ada-berg}',
    '::actor[Ada Berg]{id=ada-berg}',
  ])('leaves “%s” the text it was', (source) => {
    expect(read(source).text).toBe(source);
  });

  test('makes the text around it one text again', () => {
    expect(read('Ressort:Politik, 10:30 Uhr.').pieces.map(({ node }) => node)).toMatchObject([
      { type: 'text', value: 'Ressort:Politik, 10:30 Uhr.' },
    ]);
  });

  test('keeps the position of the joined text', () => {
    expect(read('Ressort:Politik heute.').pieces[0]?.node.position).toMatchObject({
      start: { offset: 0 },
      end: { offset: 22 },
    });
  });

  test('restores directives inside bold and links', () => {
    expect(read('**Ressort:Politik** und [um 10:30](/a)').text).toBe(
      'Ressort:Politik und um 10:30',
    );
  });

  test('takes our own directives apart: only their words are text', () => {
    expect(read('Auch :actor[die Wirtin]{id=ada-berg} um 10:30.').text).toBe(
      'Auch die Wirtin um 10:30.',
    );
  });
});

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
      { words: '„Wir bleiben“', kind: 'quote', speakers: ['ada-berg'], relay: [], isQuote: true },
    ],
    [
      ':quote[Genug]{speaker="ada-berg, bo-tal" relay="nordfunk"}',
      {
        words: 'Genug',
        kind: 'quote',
        speakers: ['ada-berg', 'bo-tal'],
        relay: ['nordfunk'],
        isQuote: true,
      },
    ],
    [
      ':quote[„genug“]{not}',
      { words: '„genug“', kind: 'quote', speakers: [], relay: [], isQuote: false },
    ],
    [
      ':quote[„Ja“]{said=2022-01-26}',
      {
        words: '„Ja“',
        kind: 'quote',
        speakers: [],
        relay: [],
        said: '2022-01-26',
        isQuote: true,
      },
    ],
    [
      ':quote[„Ja“]{said=gestern}',
      { words: '„Ja“', kind: 'quote', speakers: [], relay: [], isQuote: true },
    ],
    [':quote[„Wir“]', { words: '„Wir“', kind: 'quote', speakers: [], relay: [], isQuote: true }],
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
      { speakers: ['a', 'b', 'c', 'd'] },
    ]);
  });

  test('reads a directive inside another', () => {
    expect(settle(':quote[„:actor[Wir]{id=ada-berg} bleiben“]{speaker=ada-berg}')).toMatchObject([
      { kind: 'mention', words: 'Wir' },
      { kind: 'quote', words: '„Wir bleiben“' },
    ]);
  });
});
