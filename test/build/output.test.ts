import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { loadEntries, loadQuotes } from './data.ts';
import { findElements, getText, loadPage } from './site-files.ts';

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
      const [, count = '0'] = /(\d+)\sZitate?\b/u.exec(definition ? getText(definition) : '') ?? [];
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
});
