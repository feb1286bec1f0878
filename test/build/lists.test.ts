import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CONTENT } from './list-content.ts';
import type { Workspace } from './run-build.ts';
import { buildOrThrow, createWorkspace, removeWorkspace } from './run-build.ts';
import { findElements, getText, hasClass, listFiles, loadPage } from './site-files.ts';

/** Of HTML, whatever the archive. */
const MOST_BYTES = 150_000;

let workspace: Workspace;
let files: readonly string[];

beforeAll(async () => {
  workspace = await createWorkspace(undefined, CONTENT);
  await buildOrThrow(workspace);
  files = await listFiles(workspace.out);
});

afterAll(() => removeWorkspace(workspace));

async function load(path: string): Promise<Root> {
  return (await loadPage(workspace.out, `${path}index.html`)).tree;
}

const getTexts = (tree: Root, test: (element: Element) => boolean): string[] =>
  findElements(tree, test).map((element) => getText(element).trim().replace(/\s+/gu, ' '));

/** The titles of the articles of a list. */
const getTitles = (tree: Root): string[] =>
  findElements(tree, ({ tagName }) => tagName === 'article').flatMap((article) =>
    getTexts({ type: 'root', children: [article] }, ({ tagName }) => tagName === 'h2'),
  );

const getCards = (tree: Root): Element[] =>
  findElements(tree, (element) => hasClass(element, 'statement-card'));

const getLinks = (tree: Root, rel: string): string[] =>
  findElements(
    tree,
    ({ tagName, properties }) => tagName === 'link' && [properties.rel].flat().includes(rel),
  ).map(({ properties }) => String(properties.href));

/** The links of the navigation of this name, with their texts. */
const getNav = (tree: Root, name: string): [string, string][] =>
  findElements(
    tree,
    ({ tagName, properties }) => tagName === 'nav' && properties.ariaLabel === name,
  ).flatMap((nav) =>
    findElements(nav, ({ tagName }) => tagName === 'a').map((link): [string, string] => [
      getText(link).trim().replace(/\s+/gu, ' '),
      String(link.properties.href),
    ]),
  );

const repeat = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, index) => `Text ${String(from + index)}`);

describe('the list of articles', () => {
  test('begins with the newest 50, and leads to the years with their counts', async () => {
    const tree = await load('articles/');
    expect(getTitles(tree)).toEqual(repeat(0, 50));
    expect(getNav(tree, 'Nach Jahren')).toEqual([
      ['Neueste', '/articles/'],
      ['2023 70', '/articles/2023/1/'],
      ['2022 50', '/articles/2022/'],
    ]);
    expect(getLinks(tree, 'next')).toEqual(['/articles/2023/2/']);
    expect(getLinks(tree, 'prev')).toEqual([]);
  });

  test('has the rest of a year on its next page, in each language', async () => {
    const tree = await load('articles/2023/2/');
    expect(getTitles(tree)).toEqual(repeat(50, 70));
    expect(getTexts(tree, ({ tagName }) => tagName === 'title')).toEqual([
      'Artikel · 2023 · Seite 2 von 2 · O-Ton',
    ]);
    expect(getLinks(tree, 'canonical')).toEqual(['https://o-ton.example/articles/2023/2/']);
    expect(getNav(tree, 'Seiten dieser Liste')).toEqual([
      ['‹ Neuere', '/articles/2023/1/'],
      ['Ältere ›', '/articles/2022/'],
    ]);
    expect(getTitles(await load('en/articles/2023/2/'))).toEqual(repeat(50, 70));
  });

  test('leaves its address to an article that is called as a year', async () => {
    const headings = getTexts(await load('articles/2023/'), ({ tagName }) => tagName === 'h1');
    expect(headings).toEqual(['Text 119']);
    expect(getTitles(await load('articles/2023/1/'))).toEqual(repeat(0, 50));
  });

  test('of a tag has 100 on its first page', async () => {
    expect(getTitles(await load('tags/deich/'))).toEqual(repeat(0, 100));
    expect(getTitles(await load('en/tags/deich/2022/'))).toEqual(repeat(70, 120));
  });
});

describe('the list of statements', () => {
  test('has 50 on a page, the newest first, in the main language only', async () => {
    const tree = await load('quotes/2023/3/');
    expect(getCards(await load('quotes/'))).toHaveLength(50);
    expect(getCards(tree)).toHaveLength(20);
    expect(getText(getCards(tree)[0] as Element)).toContain('das ist Satz 50');
    expect(getNav(tree, 'Nach Jahren').map(([name]) => name)).toEqual([
      'Neueste',
      '2023 120',
      '2022 50',
    ]);
    expect(getLinks(tree, 'alternate').filter((href) => href.includes('/en/'))).toEqual([]);
    // In English there is only what leads on to it.
    expect(files.filter((file) => /^en\/quotes\/(?:index|\d)/u.test(file))).toEqual([
      'en/quotes/index.html',
    ]);
  });

  test('is named as German by links from pages in English', async () => {
    const links = findElements(
      await load('en/'),
      ({ tagName, properties }) => tagName === 'a' && properties.href === '/quotes/',
    );
    expect(links.length).toBeGreaterThan(1);
    expect(new Set(links.map(({ properties }) => properties.hrefLang))).toEqual(new Set(['de']));
  });
});

describe('the profile of an actor', () => {
  test('shows the newest 20 of 120 statements, and the way to all by year', async () => {
    const tree = await load('actors/ada-berg/');
    const said = getCards(tree).map((card) => /Satz (\d+)/u.exec(getText(card))?.[1]);
    // What she says, then what Bo Tal says of her.
    expect(said).toEqual([...repeat(0, 20), ...repeat(0, 20)].map((title) => title.slice(5)));
    expect(getNav(tree, 'Nach Jahren')).toEqual([
      ['2023 70', '/actors/ada-berg/2023/'],
      ['2022 50', '/actors/ada-berg/2022/'],
    ]);
    expect(getNav(await load('en/actors/ada-berg/'), 'By year')[0]).toEqual([
      '2023 70',
      '/actors/ada-berg/2023/',
    ]);
  });

  test('has a bar for each month that leads to the statements of that month, and a table with the same numbers', async () => {
    const tree = await load('actors/ada-berg/');
    const [svg] = findElements(tree, ({ tagName }) => tagName === 'svg');
    const bars = findElements(svg as Element, ({ tagName }) => tagName === 'a');
    expect(bars.map((bar) => [getText(bar), bar.properties.href])).toEqual([
      ['November 2022: 19 Äußerungen', '/actors/ada-berg/2022/#month-2022-11'],
      ['Dezember 2022: 31 Äußerungen', '/actors/ada-berg/2022/#month-2022-12'],
      ['Oktober 2023: 9 Äußerungen', '/actors/ada-berg/2023/2/#month-2023-10'],
      ['November 2023: 30 Äußerungen', '/actors/ada-berg/2023/#month-2023-11'],
      ['Dezember 2023: 31 Äußerungen', '/actors/ada-berg/2023/#month-2023-12'],
    ]);
    const rows = getTexts(tree, ({ tagName }) => tagName === 'td');
    expect(rows).toEqual(['31', '30', '9', '31', '19']);
  });

  test('has pages of 50 for each year, in the main language only', async () => {
    const own = files.filter((file) => /^(?:en\/)?actors\/[^/]+\/\d/u.test(file));
    expect(own).toEqual([
      'actors/ada-berg/2022/index.html',
      'actors/ada-berg/2023/2/index.html',
      'actors/ada-berg/2023/index.html',
    ]);
    expect(getCards(await load('actors/ada-berg/2023/'))).toHaveLength(50);
    expect(getCards(await load('actors/ada-berg/2023/2/'))).toHaveLength(20);
  });

  test('shows all of 50 statements, and needs no other page', async () => {
    const tree = await load('actors/bo-tal/');
    expect(getCards(tree)).toHaveLength(50);
    expect(getNav(tree, 'Nach Jahren')).toEqual([]);
  });
});

test('a register of more than 200 is divided by letter, Ä with A', async () => {
  const tree = await load('glossary/');
  expect(getNav(tree, 'Nach Buchstaben')).toEqual([
    ['A 101', '/glossary/letter/a/#letter-a'],
    ['Z 100', '/glossary/letter/z/#letter-z'],
  ]);
  const terms = getTexts(await load('en/glossary/letter/a/'), ({ tagName }) => tagName === 'dt');
  expect([terms.length, terms[0], terms.at(-1)]).toEqual([101, 'Anwort 0', 'Ärgernis']);
});

test('no page is over 150 kB', async () => {
  const pages = files.filter((file) => file.endsWith('.html'));
  const sizes = await Promise.all(
    pages.map(async (file) => [file, (await stat(join(workspace.out, file))).size] as const),
  );
  expect(sizes.length).toBeGreaterThan(600);
  expect(sizes.filter(([, size]) => size > MOST_BYTES)).toEqual([]);
});

describe('what two actors say about one term', () => {
  /** Who is named, and how many statements stand below the name. */
  const getSaid = (tree: Root): [string, number][] =>
    findElements(tree, (element) => hasClass(element, 'actor-sayings')).map((said) => [
      getTexts({ type: 'root', children: [said] }, (one) => hasClass(one, 'actor-name')).join(),
      getCards({ type: 'root', children: [said] }).length,
    ]);
  test('stands on the page of the term that they name in another form, the newest of each, with how many there are', async () => {
    const tree = await load('glossary/aerger/');
    expect(getSaid(tree)).toEqual([
      ['Ada Berg', 3],
      ['Bo Tal', 3],
    ]);
    const [text] = getTexts(tree, ({ tagName }) => tagName === 'main');
    expect(text?.match(/Die neuesten 3 von \d+/gu)).toEqual([
      'Die neuesten 3 von 120',
      'Die neuesten 3 von 50',
    ]);
  });

  test('stands on a page of the two in each language, with a way to it from both and from the list', async () => {
    for (const prefix of ['', 'en/']) {
      expect(getSaid(await load(`${prefix}compare/ada-berg~bo-tal/`))).toEqual([
        ['Ada Berg', 3],
        ['Bo Tal', 3],
      ]);
      for (const from of ['actors/ada-berg/', 'actors/bo-tal/', 'compare/'])
        expect(
          findElements(await load(prefix + from), ({ properties }) =>
            String(properties.href).endsWith(`/${prefix}compare/ada-berg~bo-tal/`),
          ),
          prefix + from,
        ).toHaveLength(1);
    }
    expect(files.filter((file) => /^compare\/.*\.html$/u.test(file))).toEqual([
      'compare/ada-berg~bo-tal/index.html',
      'compare/index.html',
    ]);
  });

  test('stands in an article where a component asks for it, and leads to the rest', async () => {
    const tree = await load('articles/2023/');
    expect(getSaid(tree)).toEqual([
      ['Ada Berg', 1],
      ['Bo Tal', 1],
      ['Bo Tal', 1],
      ['Ada Berg', 1],
    ]);
    const ways = findElements(tree, ({ properties }) =>
      String(properties.ariaLabel).startsWith('Der ganze Vergleich'),
    ).map(({ properties }) => properties.href);
    expect(ways).toEqual(['/glossary/aerger/#said', '/compare/ada-berg~bo-tal/']);
  });
});
