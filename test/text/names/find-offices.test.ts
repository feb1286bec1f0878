import { describe, expect, test } from 'vitest';
import { findMentions } from '../../../src/text/names/find-mentions.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { toActor } from '../registry-of-examples.ts';
import { COAST, readNames } from './read-names.ts';

/** The offices that a text names, with their holders or without. */
const toOffices = (text: string, registry = COAST, date?: string): string[] =>
  readNames(text, registry, date).filter((row) => /\((?:office)\)$|open-office$/u.test(row));

describe('findOffices finds', () => {
  test.each([
    ['Der norwegische Präsident schwieg.', 'Präsident = jonas-wendt (office)'],
    ['dem norwegischen Präsidenten', 'Präsidenten = jonas-wendt (office)'],
    ['Norwegens Präsident schwieg.', 'Präsident = jonas-wendt (office)'],
    ['Der Präsident Norwegens schwieg.', 'Präsident = jonas-wendt (office)'],
    ['Der Präsident von Norwegen schwieg.', 'Präsident = jonas-wendt (office)'],
    ['Die Generalsekretärin der Nato schwieg.', 'Generalsekretärin = lea-moll (office)'],
    ['Die Nato-Generalsekretärin schwieg.', 'Nato-Generalsekretärin = lea-moll (office)'],
    ['Die Nato‑Generalsekretärin schwieg.', 'Nato‑Generalsekretärin = lea-moll (office)'],
    ['Die Bundeskanzlerin schwieg.', 'Bundeskanzlerin = mira-tal (office)'],
    ['Es gefiel der Bundeskanzlerin.', 'Bundeskanzlerin = mira-tal (office)'],
    ['Bundeskanzlerin zögert', 'Bundeskanzlerin = mira-tal (office)'],
    ['Der norwegische Pra\u0308sident schwieg.', 'Pra\u0308sident = jonas-wendt (office)'],
  ])('who held it: %s', (text, row) => {
    expect(toOffices(text)).toEqual([row]);
  });

  test('the office in a word that nobody holds on the day, and leaves the state its link', () => {
    const registry = createRegistry({
      actors: [
        toActor({ id: 'usa', name: 'USA', kind: 'state' }),
        toActor({
          id: 'ida',
          name: 'Ida Moll',
          roles: [{ title: 'Präsident', of: 'usa', to: '2009' }],
        }),
      ],
      places: [],
      terms: [],
    });
    expect(readNames('Der US-Präsident schwieg.', registry, '2020-01-01')).toEqual([
      'US = usa (compound-part)',
      'Präsident ? open-office',
    ]);
  });

  test('nothing in an office that the registry gives to nobody at any time', () => {
    expect(readNames('Der US-Präsident schwieg.')).toEqual(['US = usa (compound-part)']);
  });

  test('all who held it in a year', () => {
    const [first, second] = ['ada', 'ida'].map((id, at) =>
      toActor({
        id,
        name: id,
        roles: [
          {
            title: 'Bundeskanzlerin',
            of: 'x',
            from: String(2000 + at * 10),
            to: String(2010 + at * 10),
          },
        ],
      }),
    );
    const actors = [first, second].filter((actor) => actor !== undefined);
    const text = 'Die Bundeskanzlerin schwieg.';
    const registry = createRegistry({ actors, places: [], terms: [] });
    expect(findMentions(findTokens(text, GERMAN), text, registry, '2010').unlinked).toEqual([
      {
        span: { start: 4, end: 19 },
        form: 'Bundeskanzlerin',
        ids: ['ada', 'ida'],
        reason: 'open-office',
      },
    ]);
  });
});

describe('findOffices finds none', () => {
  test.each([
    ['a former one', 'Der frühere norwegische Präsident schwieg.'],
    ['a former one in a word', 'Der norwegische Ex-Präsident schwieg.'],
    ['a retired one', 'Die Bundeskanzlerin a. D. schwieg.'],
    ['one of several', 'Ein norwegischer Präsident schwieg.'],
    ['several', 'Die norwegischen Präsidenten schwiegen.'],
    ['several women', 'Die Bundeskanzlerinnen schwiegen.'],
    ['one without a state', 'Der Präsident schwieg.'],
    ['one that nobody in the registry had', 'Der norwegische Botschafter schwieg.'],
    ['one with a name behind it', 'Der norwegische Präsident Wendt schwieg.'],
    ['one with a stranger’s name behind it', 'Der norwegische Präsident Karl Huber schwieg.'],
    ['one with a particle behind it', 'Der norwegische Präsident van Loen schwieg.'],
    ['one with two particles behind it', 'Der norwegische Präsident von der Heide schwieg.'],
    ['a word that begins so', 'Der norwegische Präsidentenpalast brennt.'],
    ['nothing', ''],
  ])('in %s: %s', (_, text) => {
    expect(toOffices(text)).toEqual([]);
  });

  test('without a date', () => {
    const text = 'Die Bundeskanzlerin schwieg.';
    expect(findMentions(findTokens(text, GERMAN), text, COAST).mentions).toEqual([]);
  });
});

test('findOffices is quick in a text of offices', () => {
  const text = 'Der norwegische Präsident schwieg. '.repeat(2000);
  const start = performance.now();
  expect(findMentions(findTokens(text, GERMAN), text, COAST, '2022').mentions).toHaveLength(4000);
  expect(performance.now() - start).toBeLessThan(3000);
});
