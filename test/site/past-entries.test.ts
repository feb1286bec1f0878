import { expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { COLLECTIONS } from './example-site.ts';

const gone = (kind: 'article' | 'actor' | 'term' | 'place', id: string, into?: string) => ({
  kind,
  id,
  name: id,
  months: kind === 'article' ? ['2021-05'] : [],
  status: into === undefined ? ('retired' as const) : ('renamed' as const),
  ...(into === undefined ? { ended: '2024-05-02', reason: 'Falsch.' } : { into }),
});
const [first] = buildSite(COLLECTIONS).articles;
const ID = first?.id ?? '';
const SITE = buildSite({
  ...COLLECTIONS,
  pastEntries: [
    gone('article', 'alt', ID),
    gone('article', ID),
    gone('actor', 'berg', 'ada-berg'),
    gone('term', 'siel'),
    gone('place', 'dorf', 'seedorf'),
  ],
  formerMonths: [{ id: ID, months: ['2020-01', first?.date.slice(0, 7) ?? ''] }],
});

test('each leads to what stands for it, by its name', () => {
  expect(
    SITE.pastEntries.map(({ id, into, reason }) => [id, into?.id, into?.name, reason]),
  ).toEqual([
    ['alt', ID, first?.title, undefined],
    ['berg', 'ada-berg', 'Ada Berg', undefined],
    ['siel', undefined, undefined, 'Falsch.'],
    ['dorf', 'seedorf', 'Seedorf', undefined],
  ]);
});

test('the months that held an article and do not now know where it is', () => {
  expect(
    [...SITE.movedByMonth].map(([month, all]) => [month, ...all.map(({ id, into }) => [id, into])]),
  ).toEqual([
    ['2021-05', ['alt', ID]],
    ['2020-01', [ID, ID]],
  ]);
});
