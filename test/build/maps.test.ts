import { describe, expect, inject, test } from 'vitest';
import type { Element } from 'hast';
import { findElements, getText, hasClass, loadPage } from './site-files.ts';

describe.each(inject('sites'))('a map under $base', ({ folder, base }) => {
  const root = base.endsWith('/') ? base : `${base}/`;
  const load = async (file: string) => (await loadPage(folder, file)).tree;
  const findMaps = (tree: Parameters<typeof findElements>[0]): Element[] =>
    findElements(tree, (element) => hasClass(element, 'map-picture'));

  test('stands on the page of a place, named and described, with its words', async () => {
    const tree = await load('places/vilseck/index.html');
    const [map] = findMaps(tree);
    if (!map) throw new Error('no map');
    const names = findElements(map, ({ tagName }) => ['title', 'desc'].includes(tagName));
    expect(names.map(getText).join(' ')).toMatch(/^Karte: Vilseck, Deutschland Hervorgehoben/u);
    const ids = names.map(({ properties }) => properties['id']);
    expect(map.properties['ariaLabelledBy']).toEqual(ids);
    const [caption] = findElements(tree, ({ tagName }) => tagName === 'figcaption');
    expect(caption && getText(caption)).toMatch(/49,61° Nord, 11,81° Ost.*Natural Earth/su);
  });

  test('is not there where nothing true could be drawn', async () => {
    expect(findMaps(await load('places/osteuropa/index.html'))).toEqual([]);
  });

  test('names what is disputed in it', async () => {
    const [caption] = findElements(
      await load('en/places/kiew/index.html'),
      ({ tagName }) => tagName === 'figcaption',
    );
    expect(caption && getText(caption)).toContain('Crimea (hatched, given to neither side)');
  });

  test('of movements stands in their article, with a list that leads to places, states and statements', async () => {
    const tree = await load('articles/usa-verlegen-soldaten/index.html');
    expect(findMaps(tree)).toHaveLength(1);
    const [list] = findElements(tree, (element) => hasClass(element, 'movements'));
    if (!list) throw new Error('no list');
    const items = findElements(list, ({ tagName }) => tagName === 'li');
    expect(items.map((item) => getText(item).replace(/\s+/gu, ' ').trim())).toEqual([
      '2000 Soldaten: Fort Bragg nach Deutschland, Polen · laut Pentagon',
      '1000 US-Soldaten: Vilseck nach Rumänien',
    ]);
    const links = findElements(list, ({ tagName }) => tagName === 'a');
    expect(links.map(({ properties }) => properties['href'])).toEqual(
      [
        'places/fort-bragg/',
        'actors/deutschland/',
        'actors/polen/',
        'quotes/q-pmw2oat6/',
        'places/vilseck/',
        'actors/rumaenien/',
      ].map((path) => root + path),
    );
  });

  test('stands on a page where a component asks for it: movements of an article, or places', async () => {
    const tree = await load('komponenten/index.html');
    const lists = findElements(tree, (element) => hasClass(element, 'movements')).map(getText);
    expect(findMaps(tree)).toHaveLength(2);
    expect(lists[0]).toContain('2000 Soldaten');
    expect(lists[1]).toMatch(/Vilseck.*49,61° Nord.*Kiew.*Osteuropa/su);
    const lines = findElements(tree, (element) => hasClass(element, 'quiet')).map(getText);
    expect(lines.join('\n')).toContain('nicht verzeichnet, was sich woher wohin bewegt');
  });

  test('is not in an article that tells of no movement', async () => {
    expect(findMaps(await load('articles/hintergrund-ukraine-konflikt/index.html'))).toEqual([]);
  });
});
