import { findMentions } from '../../../src/text/names/find-mentions.ts';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';
import { toActor, toPlace, toTerm } from '../registry-of-examples.ts';

const DAY = '2022-01-01';

/** People with surnames that are words, are shared or are towns; states, towns and who holds which office. */
export const COAST = createRegistry({
  actors: [
    toActor({
      id: 'ada-berg',
      name: 'Ada Berg',
      roles: [{ title: 'Umweltministerin', of: 'norwegen', from: '2020' }],
    }),
    toActor({
      id: 'jonas-wendt',
      name: 'Jonas Wendt',
      roles: [{ title: 'Präsident Norwegens', of: 'norwegen', from: '2020', to: '2024' }],
    }),
    toActor({ id: 'otto-kohl', name: 'Otto Kohl' }),
    toActor({
      id: 'mira-tal',
      name: 'Mira Tal',
      roles: [{ title: 'Bundeskanzlerin', of: 'deutschland', from: '2020' }],
    }),
    toActor({
      id: 'karl-tal',
      name: 'Karl Tal',
      roles: [{ title: 'Verteidigungsminister', of: 'norwegen' }],
    }),
    toActor({
      id: 'lea-moll',
      name: 'Lea Moll',
      roles: [{ title: 'Generalsekretärin der Nato', of: 'nato' }],
    }),
    toActor({ id: 'jack-wedel', name: 'Jack Wedel' }),
    toActor({ id: 'ida-deich', name: 'Ida Deich' }),
    toActor({ id: 'norwegen', name: 'Norwegen', kind: 'state', metonyms: ['Oslo'] }),
    toActor({ id: 'finnland', name: 'Finnland', kind: 'state', metonyms: ['Helsinki'] }),
    toActor({ id: 'deutschland', name: 'Deutschland', kind: 'state', metonyms: ['Berlin'] }),
    toActor({ id: 'usa', name: 'USA', kind: 'state', metonyms: ['Washington'] }),
    toActor({ id: 'nato', name: 'Nato', kind: 'organisation' }),
  ],
  places: [
    toPlace({ id: 'oslo', name: 'Oslo' }),
    toPlace({ id: 'berlin', name: 'Berlin' }),
    toPlace({ id: 'washington', name: 'Washington' }),
    toPlace({ id: 'wedel', name: 'Wedel' }),
  ],
  terms: [toTerm({ id: 'deich', term: 'Deich' })],
});

/** What a text names on the first day of 2022: `words = id (rule)`, and unlinked `words ? reason`, in order. */
export function readNames(
  text: string,
  registry = COAST,
  date: string | undefined = DAY,
): string[] {
  const { mentions, unlinked } = findMentions(findTokens(text, GERMAN), text, registry, date);
  const rows = [
    ...mentions.map(({ span, form, id, rule }) => ({ span, row: `${form} = ${id} (${rule})` })),
    ...unlinked.map(({ span, form, reason }) => ({ span, row: `${form} ? ${reason}` })),
  ];
  return rows.sort((a, b) => a.span.start - b.span.start).map(({ row }) => row);
}
