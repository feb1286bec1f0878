import { expect, test } from 'vitest';
import { readArticle } from '../../src/articles/read-article.ts';
import { HEAD, loadFiles } from '../reading/load-files.ts';
import { loadTexts, toPerson } from '../reports/read-invented-texts.ts';

const ADA = { 'actors/ada-berg.md': toPerson('Ada Berg') };

test('readArticle gives the text without markup, and its tokens', async () => {
  const { articles } = await loadTexts(
    ['## Flut\n\nDer **Deich** [hält](https://a.example).'],
    ADA,
  );
  expect(articles[0]).toMatchObject({
    id: 'a1',
    file: 'content/articles/a1.md',
    text: 'Flut\n\nDer Deich hält.',
  });
  expect(articles[0]?.tokens.map(({ text }) => text)).toEqual([
    'Flut',
    'Der',
    'Deich',
    'hält',
    '.',
  ]);
});

test('readArticle annotates as the build does: directives win, those of others are text', async () => {
  const text = 'Auch :actor[die Wirtin]{id=ada-berg} blieb. :plain[Ada Berg] Ressort:Politik ging.';
  const { articles } = await loadTexts([text], ADA);
  expect(articles[0]?.text).toBe('Auch die Wirtin blieb. Ada Berg Ressort:Politik ging.');
  expect(articles[0]?.annotations.mentions.map(({ form, id }) => [form, id])).toEqual([
    ['die Wirtin', 'ada-berg'],
  ]);
});

test('readArticle says line and column in the file', async () => {
  const { articles } = await loadTexts(['Eins.\n\n- Hier **ist** Ada Berg.']);
  const [article] = articles;
  expect(article?.toPlace(article.text.indexOf('Ada'))).toEqual({ line: 8, column: 16 });
});

test.each([
  ['2022-02-02', ['ada-berg']],
  ['2018-02-02', ['bo-tal']],
])('readArticle reads offices on the day of the article: %s', async (date, ids) => {
  const { articles } = await loadTexts([], {
    'articles/a1.md': `${HEAD.replace('2022-02-02', date)}Der Bundeskanzler kam.\n`,
    'actors/ada-berg.md': toPerson(
      'Ada Berg',
      'roles: [{ title: Bundeskanzler, of: deutschland, from: 2019 }]\n',
    ),
    'actors/bo-tal.md': toPerson(
      'Bo Tal',
      'roles: [{ title: Bundeskanzler, of: deutschland, to: 2018-12 }]\n',
    ),
  });
  expect(articles[0]?.annotations.mentions.map(({ id }) => id)).toEqual(ids);
});

test('readArticle reads MDX by its ending, components without their words', async () => {
  const { articles, registry } = await loadFiles({
    'articles/a.mdx': `${HEAD}import X from '../loaders/report/x';\n\nAda Berg kam.\n\n<Box name="Bo Tal" />\n`,
    ...ADA,
  });
  expect(articles.map((article) => readArticle(article, registry).text)).toEqual(['Ada Berg kam.']);
});

test('readArticle reads an article without text', async () => {
  const { articles } = await loadTexts(['']);
  expect(articles.map(({ text, tokens }) => [text, tokens])).toEqual([['', []]]);
});
