import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import type { Statement } from '../../src/site/model.ts';
import { findSameStatements, withoutRepeats } from '../../src/site/same-statements.ts';
import type { GivenQuote } from './example-collections.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';

const ACTORS = [
  toActorEntry('ada', { name: 'Ada Berg' }),
  toActorEntry('bo', { name: 'Bo Tal' }),
  toActorEntry('quellau', { name: 'Quellau', kind: 'state' }),
];

type Given = Partial<GivenQuote> & { readonly in?: string; readonly mentions?: readonly string[] };

/** The statements of articles `a`, `b` and so on with a quote each, the newest article first. */
function build(texts: readonly (readonly [text: string, given?: Given])[]): readonly Statement[] {
  const articles = texts.map(([text, { mentions = [], ...given } = {}], index) =>
    toArticleEntry(String.fromCharCode(97 + index), {
      date: `2022-02-${String(28 - index)}`,
      text: `„${text}“, sagte sie.`,
      mentions,
      quotes: [
        {
          id: `q-${String(index).padStart(8, 'a')}`,
          words: `„${text}“`,
          text,
          speakers: ['ada'],
          ...given,
        },
      ],
    }),
  );
  return buildSite(toCollections({ articles, actors: ACTORS })).statements;
}

/** The articles of each group. */
function group(texts: readonly (readonly [text: string, given?: Given])[]): string[] {
  const groups = new Set(build(texts).map(({ same }) => same));
  return [...groups]
    .filter((same) => same.length > 0)
    .map((same) => same.map(({ article }) => article.id).join(''));
}

const DEICH = 'Der Deich hält auch dem nächsten schweren Sturm aus dem Norden stand';
const STEUER = 'Die Steuer steigt im kommenden Jahr um 3 Prozent in allen Orten';

describe('statements of several articles are the same', () => {
  test.each([
    ['in the same words', DEICH, DEICH],
    [
      'with other marks, spaces and case',
      DEICH,
      `der  Deich „hält“ auch dem nächsten schweren Sturm, aus dem Norden stand.`,
    ],
    ['with a typo', DEICH, DEICH.replace('schweren', 'schwehren')],
    ['with another ending', DEICH, DEICH.replace('Sturm', 'Sturme')],
    ['with a short word more', DEICH, DEICH.replace('auch', 'auch noch')],
  ])('%s', (_, a, b) => {
    expect(group([[a], [b]])).toEqual(['ab']);
    expect(group([[b], [a]])).toEqual(['ab']);
  });

  test.each([
    ['a figure', STEUER, STEUER.replace('3', '4')],
    ['a figure in words', STEUER.replace('3', 'drei'), STEUER.replace('3', 'vier')],
    [
      'Millionen and Milliarden',
      'Wir geben dafür 3 Millionen Euro im Jahr aus dem Haushalt',
      'Wir geben dafür 3 Milliarden Euro im Jahr aus dem Haushalt',
    ],
    ['a comma in a figure', STEUER.replace('3', '3,5'), STEUER.replace('3', '35')],
    [
      'figures in another order',
      'Von 3 auf 5 Prozent steigt die Steuer im kommenden Jahr',
      'Von 5 auf 3 Prozent steigt die Steuer im kommenden Jahr',
    ],
    [
      'a sign behind a figure',
      STEUER.replace('3 Prozent', '3 %'),
      STEUER.replace('3 Prozent', '3 €'),
    ],
    ['nicht', DEICH, DEICH.replace('hält', 'hält nicht')],
    [
      'kein',
      'Es gibt in Quellau bis zum Sommer ein neues Haus am Deich',
      'Es gibt in Quellau bis zum Sommer kein neues Haus am Deich',
    ],
    ['a doubt', DEICH, DEICH.replace('hält', 'hält vielleicht')],
    ['a word in the place of another', STEUER, STEUER.replace('steigt', 'sinkt')],
    [
      'wollen and sollen',
      'Wir wollen alle bis zum Sommer am Deich von Quellau bleiben',
      'Wir sollen alle bis zum Sommer am Deich von Quellau bleiben',
    ],
    [
      'hatte and hätte',
      'Er hatte das Haus am Deich bis zum Sommer verkauft',
      'Er hätte das Haus am Deich bis zum Sommer verkauft',
    ],
    [
      'the order of words',
      'Ada ruft Bo am Abend in Quellau an',
      'Bo ruft Ada am Abend in Quellau an',
    ],
    ['half of the words', DEICH, `${DEICH}, und wer etwas anderes sagt, kennt das Wasser schlecht`],
  ])('not where %s differs', (_, a, b) => {
    expect(group([[a], [a], [b]])).toEqual(['ab']);
    expect(group([[b], [a], [a]])).toEqual(['bc']);
  });

  test.each([
    ['another speaker', { speakers: ['bo'] }],
    ['one more speaker', { speakers: ['ada', 'bo'] }],
    ['somebody the registry does not know', { speakers: [], speakerText: 'eine Frau' }],
    ['a denial', { polarity: 'negated' }],
    ['a question', { polarity: 'asked' }],
    ['another actor that is named', { mentions: ['Norden=actor:quellau'] }],
  ] as const)('not with %s', (_, given) => {
    expect(group([[DEICH], [DEICH, given], [DEICH]])).toEqual(['ac']);
  });

  test('whom the article names with the same words, but nobody is not the same as nobody', () => {
    const woman = { speakers: [], speakerText: 'eine Frau' };
    const nobody = { speakers: [], speakerText: '' };
    expect(
      group([
        [DEICH, woman],
        [DEICH, woman],
      ]),
    ).toEqual(['ab']);
    expect(
      group([
        [DEICH, nobody],
        [DEICH, nobody],
      ]),
    ).toEqual([]);
  });

  test('not with fewer than six words', () => {
    expect(group([['Der Deich hält dem Sturm'], ['Der Deich hält dem Sturm']])).toEqual([]);
    expect(group([['Der Deich hält dem Sturm stand'], ['Der Deich hält dem Sturm stand']])).toEqual(
      ['ab'],
    );
  });

  test('not where they were said on two days; where the day is open they go with the only day', () => {
    const first = { said: '2022-02-01' };
    const second = { said: '2022-02-02' };
    expect(group([[DEICH, first], [DEICH], [DEICH, first]])).toEqual(['abc']);
    expect(
      group([
        [DEICH, first],
        [DEICH, second],
        [DEICH, second],
      ]),
    ).toEqual(['bc']);
  });

  test('not within one article', () => {
    const article = toArticleEntry('a', {
      date: '2022-02-02',
      text: `„${DEICH}“, sagte sie. Es regnete. „${DEICH}!“, sagte sie.`,
      quotes: [
        { id: 'q-aaaaaaaa', words: `„${DEICH}“`, text: DEICH, speakers: ['ada'] },
        { id: 'q-bbbbbbbb', words: `„${DEICH}!“`, text: `${DEICH}!`, speakers: ['ada'] },
      ],
    });
    const { statements } = buildSite(toCollections({ articles: [article], actors: ACTORS }));
    expect(statements.map(({ same }) => same.length)).toEqual([0, 0]);
  });
});

test('lists show the newest of a group once', () => {
  const statements = build([[STEUER], [DEICH], [STEUER], [STEUER]]);
  const shown = withoutRepeats(statements);
  expect(shown.map(({ article }) => article.id)).toEqual(['a', 'b']);
});

describe('the work', () => {
  const place = (index: number): string =>
    ['Au', 'Bach', 'Deich', 'Eck', 'Furt', 'Grund', 'Hain', 'Moor', 'Ried', 'Tal']
      .map((word, digit) => word + String(Math.floor(index / 10 ** digit) % 10))
      .slice(0, 4)
      .join('')
      .replace(/\d/gu, (digit) => 'abcdefghij'.charAt(Number(digit)));
  /** Statements of one speaker from one template, each in two articles with a letter mistyped. */
  const make = (count: number): Statement[] =>
    Array.from({ length: count }, (_, index) => {
      const name = place(Math.floor(index / 2));
      const verb = index % 2 === 0 ? 'bleiben' : 'bleibem';
      const text = `Wir ${verb} mit allen Booten im Hafen von ${name} bei der alten Werft`;
      return {
        id: String(index),
        article: { id: String(index) },
        speakers: [{ id: 'ada' }],
        speakerText: '',
        polarity: 'asserted',
        said: undefined,
        quotes: [{ text, within: undefined, mentions: [] }],
      } as unknown as Statement;
    });

  test('grows with the number of statements', () => {
    const compare = (count: number): { comparisons: number; grouped: number } => {
      let comparisons = 0;
      const groups = findSameStatements(make(count), (a, b) => {
        comparisons += 1;
        return a.replace('bleibem', 'bleiben') === b.replace('bleibem', 'bleiben');
      });
      return { comparisons, grouped: groups.size };
    };
    const one = compare(2000);
    const two = compare(4000);
    expect([one.grouped, two.grouped]).toEqual([2000, 4000]);
    expect(two.comparisons).toBeLessThan(2.1 * one.comparisons);
    expect(one.comparisons).toBeLessThan(20 * 2000);
  });
});
