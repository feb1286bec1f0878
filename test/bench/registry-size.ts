import { BUILTIN_ACTORS, BUILTIN_PLACES } from '../../src/registry/builtin/builtin-entries.ts';
import { annotate } from '../../src/text/annotate.ts';
import type { RegistryActor } from '../../src/text/names/registry-data.ts';
import type { Registry } from '../../src/text/names/create-registry.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';
import { findMentions } from '../../src/text/names/find-mentions.ts';
import { findTokens } from '../../src/text/core/tokens.ts';
import { GERMAN } from '../../src/text/lang/de/german.ts';
import { readGold } from '../text/names/read-name-gold.ts';

const SIZES = [100, 1000, 10_000];
const ROUNDS = 40;
const ARTICLE = 5000;

/** Prints how long names and a whole annotation take for an article of 5,000 signs, by the size of the registry. */
async function main(): Promise<void> {
  const { cases } = await readGold('development');
  const text = cases
    .map((one) => one.text)
    .join('\n')
    .slice(0, ARTICLE);
  const rows = SIZES.map((size) => {
    const begin = performance.now();
    const registry = createRegistry({ actors: toActors(size), places: toPlaces(), terms: [] });
    const setup = performance.now() - begin;
    return {
      actors: size,
      'names, ms': measure(() =>
        findMentions(findTokens(text, GERMAN), text, registry, '2022-02-02'),
      ),
      'whole annotation, ms': measure(() => annotateText(text, registry)),
      'registry, ms (once)': Math.round(setup),
    };
  });
  console.table(rows);
}

function annotateText(text: string, registry: Registry): unknown {
  return annotate(text, registry, { date: '2022-02-02' });
}

/** The median of some rounds, after some to warm up. */
function measure(task: () => unknown): number {
  for (let round = 0; round < ROUNDS; round += 1) task();
  const times = Array.from({ length: ROUNDS }, () => {
    const begin = performance.now();
    task();
    return performance.now() - begin;
  }).sort((a, b) => a - b);
  return Number((times[ROUNDS / 2] ?? 0).toFixed(2));
}

/** Invented people with few first names and many surnames, half of them in office, beside all that is built in. */
function toActors(size: number): RegistryActor[] {
  const first = ['Ada', 'Otto', 'Mira', 'Jonas', 'Hanna', 'Igor', 'Nora', 'Piet'];
  const syllables = [
    'ber',
    'kal',
    'mor',
    'ten',
    'dis',
    'hol',
    'rin',
    'wes',
    'gar',
    'lun',
    'fah',
    'sto',
  ];
  const own = Array.from({ length: size }, (_, index): RegistryActor => {
    const parts = [
      index % 12,
      Math.floor(index / 12) % 12,
      Math.floor(index / 144) % 12,
      Math.floor(index / 1728),
    ];
    const surname = parts.map((part) => syllables[part % 12] ?? '').join('');
    return {
      id: `person-${String(index)}`,
      name: `${first[index % first.length] ?? ''} ${surname.charAt(0).toUpperCase()}${surname.slice(1)}`,
      kind: 'person',
      aliases: [],
      metonyms: [],
      roles: index % 2 === 0 ? [{ title: 'Abgeordnete', of: 'deutschland', from: '2021' }] : [],
      memberOf: [],
      speaksFor: [],
    };
  });
  return [...own, ...BUILTIN_ACTORS.map(({ id, data }) => ({ ...data, id }))];
}

function toPlaces() {
  return BUILTIN_PLACES.map(({ id, data }) => ({ ...data, id }));
}

await main();
