import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { loadEntries, loadQuotes } from './data.ts';
import { findElements, getText, listFiles, loadPage, loadPages } from './site-files.ts';

const ARTICLE = 'usa-verlegen-soldaten';

describe.each(inject('sites'))('the folder of the site under $base', ({ folder }) => {
  test('may be read by all who may read the folders in it: 0755 where the umask is 022', async () => {
    const [outer, inner] = await Promise.all([stat(folder), stat(join(folder, 'articles'))]);
    expect((outer.mode & 0o777).toString(8)).toBe((inner.mode & 0o777).toString(8));
  });

  test('has explanations of actors that count their quotes as quotes.json does', async () => {
    const { quotes } = await loadQuotes(folder);
    const articles = await loadEntries(folder, 'articles.json', 'articles');
    const ids = articles.find(({ id }) => id === ARTICLE)?.actors ?? [];
    const { tree } = await loadPage(folder, `articles/${ARTICLE}/index.html`);
    const counts = ids.map((actor) => {
      const [definition] = findElements(
        tree,
        ({ properties }) => properties.id === `actor-${actor}`,
      );
      const [, count = '0'] = /(\d+)\sÄußerung/u.exec(definition ? getText(definition) : '') ?? [];
      return [actor, Number(count)];
    });
    expect(counts).toContainEqual(['wladimir-putin', 5]);
    expect(counts).toEqual(
      ids.map((actor) => [
        actor,
        quotes.filter(({ article, speakers }) => article === ARTICLE && speakers.includes(actor))
          .length,
      ]),
    );
  });

  test('has the flags that pages show and no others, each a drawing', async () => {
    const files = await listFiles(join(folder, 'flags'));
    const trees = (await loadPages(folder)).map(({ tree }) => tree);
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
