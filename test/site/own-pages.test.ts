import { expect, test } from 'vitest';
import { sortPages } from '../../src/site/own-pages.ts';

test('pages stand by their order, then by id, and those that every site has come last', () => {
  const pages = [
    { id: 'impressum', title: 'Impressum', nav: 'footer' },
    { id: 'zeile', title: 'Zeile', nav: 'none' },
    { id: 'kontakt', title: 'Kontakt', nav: 'footer' },
    { id: 'team', title: 'Wir', nav: 'header', order: 2 },
    { id: 'hilfe', title: 'Hilfe', nav: 'header', order: 1 },
  ] as const;
  expect(sortPages(pages).map(({ id, title }) => [id, title])).toEqual([
    ['hilfe', 'Hilfe'],
    ['team', 'Wir'],
    ['kontakt', 'Kontakt'],
    ['zeile', 'Zeile'],
    ['impressum', 'Impressum'],
    ['datenschutz', undefined],
    ['barrierefreiheit', undefined],
  ]);
});
