import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { loadEntries, loadQuotes } from './data.ts';
import { findElements, getText, listFiles, loadPage, loadSharedPages } from './site-files.ts';

const ARTICLE = 'usa-verlegen-soldaten';

describe.each(inject('sites'))('the folder of the site under $base', ({ folder }) => {
  test('may be read by all who may read the folders in it: 0755 where the umask is 022', async () => {
    const [outer, inner] = await Promise.all([stat(folder), stat(join(folder, 'articles'))]);
    expect((outer.mode & 0o777).toString(8)).toBe((inner.mode & 0o777).toString(8));
  });

  test('has explanations of actors that list the statements they count, as quotes.json has them', async () => {
    const { quotes } = await loadQuotes(folder);
    const articles = await loadEntries(folder, 'articles.json', 'articles');
    const ids = articles.find(({ id }) => id === ARTICLE)?.actors ?? [];
    const { tree } = await loadPage(folder, `articles/${ARTICLE}/index.html`);
    const rows = ids.flatMap((actor) => {
      const [definition] = findElements(
        tree,
        ({ properties }) => properties.id === `actor-${actor}`,
      );
      if (!definition) return [];
      const [, count = '0'] = /Text: (\d+)\s\p{L}+,/u.exec(getText(definition)) ?? [];
      const links = findElements(definition, ({ properties }) =>
        String(properties.href).includes('/quotes/'),
      );
      const said = links.map(({ properties }) => String(properties.href).split('/').at(-2) ?? '');
      return [{ actor, count: Number(count), said }];
    });
    expect(rows.map(({ actor, count }) => [actor, count])).toContainEqual(['john-kirby', 4]);
    for (const { actor, count, said } of rows) {
      expect([actor, said.length]).toEqual([actor, count]);
      const own = quotes.filter(
        ({ article, speakers }) => article === ARTICLE && speakers.includes(actor),
      );
      expect(own.map(({ id }) => id)).toEqual(expect.arrayContaining(said));
      expect([actor, said.length > 0]).toEqual([actor, own.length > 0]);
    }
  });

  test('has the flags that pages show and no others, each a drawing', async () => {
    const files = await listFiles(join(folder, 'flags'));
    const trees = (await loadSharedPages(folder)).map(({ tree }) => tree);
    const images = trees.flatMap((tree) => findElements(tree, ({ tagName }) => tagName === 'img'));
    const shown = images.flatMap(
      ({ properties }) => /\/flags\/(\w+\.svg)$/u.exec(String(properties.src))?.[1] ?? [],
    );
    expect(files).toEqual([...new Set(shown)].sort());
    expect(files).toContain('us.svg');
    expect(files.length).toBeLessThan(100);
    for (const file of files)
      expect(await readFile(join(folder, 'flags', file), 'utf8')).toMatch(/^<svg [^]*<\/svg>\s*$/u);
  });
});
