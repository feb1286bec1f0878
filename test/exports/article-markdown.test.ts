import { expect, test } from 'vitest';
import { toArticlesMarkdown } from '../../src/exports/article-markdown.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';
import { take } from './read-json-ld.ts';

const SITE = buildSite(RICH);

test('an article has its source, its text and its statements, each whole, with its way and its address', () => {
  expect(toArticlesMarkdown([take(SITE.articles, 'sturm')], ADDRESSES)).toBe(
    `<a id="article-sturm"></a>

# Sturm & Flut: „Wir bleiben“

- <https://news.example/deep/articles/sturm/>
- veröffentlicht am 5. April 2022
- Quelle: Der Bote
- <https://bote.example/sturm?a=1&b=2>

„Der Deich & die Mole halten <sicher>“, sagte Ada Berg. „Ja“, sagte Bo Tal in Seedorf.

## Äußerungen

- „Der Deich & die Mole halten \\<sicher>“, sagte Ada Berg.

  Ada Berg, berichtet in Der Bote, veröffentlicht am 5. April 2022 (wörtlich). <https://news.example/deep/quotes/q-eeeeeeee/>

- „Ja“, sagte Bo Tal in Seedorf.

  Bo Tal, berichtet in Der Bote, veröffentlicht am 5. April 2022 (wörtlich). <https://news.example/deep/quotes/q-ffffffff/>
`,
  );
});

test('a statement says what is denied, what is only reported, and what is uncertain', () => {
  const article = toArticleEntry('a', {
    date: '2022-02-02',
    text: 'Bo Tal habe nichts verkauft.',
    quotes: [
      {
        id: 'q-aaaaaaaa',
        words: 'Bo Tal habe nichts verkauft',
        type: 'indirect',
        speakerText: 'Bo Tal',
        polarity: 'negated',
        said: '2022-02-01',
        confidence: 0.4,
      },
    ],
  });
  const { articles } = buildSite(toCollections({ articles: [article] }));
  expect(toArticlesMarkdown(articles, ADDRESSES)).toContain(
    'Verneint: Bo Tal (sinngemäß, gesagt am 1. Februar 2022), berichtet in „a“, veröffentlicht am 2. Februar 2022. Wer hier spricht, ist automatisch zugeordnet und unsicher (40\u202f%). <https://news.example/deep/quotes/q-aaaaaaaa/>',
  );
});

test('articles follow one another in their order', () => {
  const text = toArticlesMarkdown(SITE.articles, ADDRESSES);
  expect([...text.matchAll(/<a id="article-([^"]+)"><\/a>/gu)].map(([, id]) => id)).toEqual(
    SITE.articles.map(({ id }) => id),
  );
});
