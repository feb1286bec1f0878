import { expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import type { Chains } from '../../src/site/chains.ts';
import { toChainFigure, toChains } from '../../src/site/chains.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';

/** What a ministry, its people and two agencies say and pass on; each pair is a statement: who speaks, through whom. */
function chainsOf(id: string, pairs: readonly (readonly [string, string])[]): Chains {
  const text = pairs.map((_, index) => `„Satz ${String(index)} steht.“`).join(' ');
  const site = buildSite(
    toCollections({
      articles: [
        toArticleEntry('flut', {
          date: '2024-05-17',
          text,
          quotes: pairs.map(([speaker, relay], index) => ({
            id: `q-${'abcdefghijklmnop'[index] ?? 'a'}aaaaaaa`,
            words: `„Satz ${String(index)} steht.“`,
            speakers: [speaker],
            relay: [relay],
          })),
        }),
      ],
      actors: [
        toActorEntry('amt', { name: 'Deichamt', kind: 'organisation' }),
        toActorEntry('ada-berg', {
          name: 'Ada Berg',
          speaksFor: [{ of: 'amt', from: '2015', to: '2019' }],
        }),
        toActorEntry('bo-tal', { name: 'Bo Tal', speaksFor: [{ of: 'amt', from: '2020' }] }),
        toActorEntry('cora-au', { name: 'Cora Au', speaksFor: [{ of: 'amt' }] }),
        ...['bote', 'funk', 'kurier'].map((one) =>
          toActorEntry(one, { name: one, kind: 'medium' }),
        ),
      ],
    }),
  );
  const actor = site.actors.find((one) => one.id === id);
  if (!actor) throw new Error(`no actor ${id}`);
  return toChains(actor);
}

const PAIRS = [
  ['amt', 'bote'],
  ['amt', 'funk'],
  ['amt', 'funk'],
  ['bo-tal', 'amt'],
] as const;

const toNames = (links: Chains['passesOn']): string[] => links.map(({ actor }) => actor.name);

test('whoever passes most on stands first, with the statements', () => {
  const { passedOnBy } = chainsOf('amt', PAIRS);
  expect(passedOnBy.map(({ actor, statements }) => [actor.id, statements.length])).toEqual([
    ['funk', 2],
    ['bote', 1],
  ]);
});

test('an actor knows whose statements it passes on', () => {
  expect(toNames(chainsOf('amt', PAIRS).passesOn)).toEqual(['Bo Tal']);
  expect(toNames(chainsOf('funk', PAIRS).passesOn)).toEqual(['Deichamt']);
});

test('who still speaks for it stands before who once did, and those without a date come last', () => {
  const { spokenForBy } = chainsOf('amt', PAIRS);
  expect(toNames(spokenForBy)).toEqual(['Bo Tal', 'Ada Berg', 'Cora Au']);
  expect(spokenForBy.map(({ periods }) => periods.length)).toEqual([1, 1, 0]);
});

test('five relations are no figure, six are', () => {
  const few = PAIRS.slice(0, 3);
  expect(toChainFigure(chainsOf('amt', few))).toBeUndefined();
  expect(toChainFigure(chainsOf('amt', PAIRS))).toEqual({
    from: { rows: [{ name: 'Bo Tal', count: 1 }], more: 0 },
    to: {
      rows: [
        { name: 'Bo Tal', count: undefined },
        { name: 'Ada Berg', count: undefined },
        { name: 'Cora Au', count: undefined },
        { name: 'funk', count: 2 },
        { name: 'bote', count: 1 },
      ],
      more: 0,
    },
  });
});

test('a side has six lines at the most, and tells how many more there are', () => {
  const links = (count: number): Chains['passesOn'] => {
    const [one] = chainsOf('amt', PAIRS).passesOn;
    if (!one) throw new Error('no link');
    return Array.from({ length: count }, (_, index) => ({
      ...one,
      actor: { ...one.actor, id: String(index) },
    }));
  };
  const chains = { passesOn: links(40), passedOnBy: [], speaksFor: links(8), spokenForBy: [] };
  const figure = toChainFigure(chains);
  expect(figure?.from.rows.filter(({ count }) => count === undefined)).toHaveLength(3);
  expect(figure?.from.rows).toHaveLength(6);
  expect(figure?.from.more).toBe(42);
});
