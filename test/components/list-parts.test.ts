import { describe, expect, test } from 'vitest';
import {
  nameRegisterPage,
  nameYearPage,
  toLetterParts,
  toMainYearParts,
  toYearParts,
} from '../../components/list-parts.ts';
import { createView } from '../../src/views/create-view.ts';

const DE = createView(undefined);
const EN = createView('en');
const YEARS = {
  years: [
    { year: '2022', count: 40, path: '2022/' },
    { year: '2021', count: 2, path: '2021/' },
  ],
};

test('years are links with counts behind the way to the newest, the one of the page told', () => {
  expect(toYearParts(DE, YEARS, '/articles/', { year: '2021' })).toEqual([
    { href: '/articles/', name: 'Neueste', isCurrent: false },
    { href: '/articles/2022/', name: '2022', count: 40, isCurrent: false },
    { href: '/articles/2021/', name: '2021', count: 2, isCurrent: true },
  ]);
  expect(toYearParts(EN, YEARS, '/en/articles/', { year: undefined })[0]).toEqual({
    href: '/en/articles/',
    name: 'Newest',
    isCurrent: true,
  });
});

test('links to years in the main language tell it on a page in another', () => {
  const hreflangs = [DE, EN].map((view) =>
    toMainYearParts(view, YEARS, '/actors/ada-berg/').map(({ hreflang }) => hreflang),
  );
  expect(hreflangs).toEqual([
    [undefined, undefined],
    ['de', 'de'],
  ]);
});

test('letters are links with counts, all of the page told, and a sign has a name to be read out', () => {
  const page = {
    path: 'letter/a-0/',
    name: 'A–#',
    number: 1,
    count: 1,
    sections: [{ letter: 'A', id: 'letter-a', entries: [] }],
    previous: undefined,
    next: undefined,
  };
  const letters = [
    { letter: 'A', count: 3, path: 'letter/a-0/#letter-a' },
    { letter: '#', count: 1, path: 'letter/a-0/#letter-0' },
  ];
  expect(toLetterParts(DE, { letters, pages: [page] }, '/actors/', page)).toEqual([
    {
      href: '/actors/letter/a-0/#letter-a',
      name: 'A',
      count: 3,
      spoken: undefined,
      isCurrent: true,
    },
    {
      href: '/actors/letter/a-0/#letter-0',
      name: '#',
      count: 1,
      spoken: 'Ziffern und andere Zeichen',
      isCurrent: false,
    },
  ]);
});

describe('a page is called', () => {
  test.each([
    [undefined, 1, 1, 'Artikel', 'Artikel', ''],
    ['2022', 1, 1, 'Artikel · 2022', 'Artikel · 2022', ''],
    ['2022', 2, 7, 'Artikel · 2022 · Seite 2 von 7', 'Artikel · 2022', 'Seite 2 von 7'],
  ])('by year %s and number %i of %i', (year, number, count, title, heading, where) => {
    expect(nameYearPage('Artikel', { year, number, count }, DE)).toEqual({ title, heading, where });
  });

  test('by its letters', () => {
    const { title } = nameRegisterPage('Actors', { name: 'S', number: 2, count: 3 }, EN);
    expect(title).toBe('Actors · S · Page 2 of 3');
    expect(nameRegisterPage('Actors', undefined, EN).title).toBe('Actors');
  });
});
