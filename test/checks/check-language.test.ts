import { describe, expect, test } from 'vitest';
import { articlesLoader } from '../../src/loaders/articles-loader.ts';
import { createContentReader } from '../../src/reading/content-reader.ts';
import { reportNames } from '../../src/reports/report-names.ts';
import { createCollection } from '../loaders/collection-context.ts';
import type { Files } from '../reading/load-files.ts';
import { ADA, findFaults, HEAD, loadFiles, QUELLAU, writeFiles } from '../reading/load-files.ts';

const WORDS = '„Wir bleiben“, sagte Ada Berg in Quellau. Uwe Lindner sagte, es regne.';
const SETTLED =
  ':quote[„Wij gaan“]{speaker=ada-berg} zei :actor[Ada]{id=ada-berg}. Ada Berg sliep.';

/** The head of an article with a language. */
const inLanguage = (lang: string): string =>
  HEAD.replace('date: 2022-02-02', `date: 2022-02-02\nlang: ${lang}`);

/** A content folder with one article, with two actors. */
const toFiles = (kind: string, article: string): Files => ({
  [`articles/flut.${kind}`]: article,
  'actors/ada-berg.md': ADA,
  'actors/quellau.md': QUELLAU,
});

/** What is marked in an article, as a build stores it: the speakers of its quotes, and whom it names. */
async function readMarks(kind: string, article: string): Promise<unknown> {
  const collection = createCollection('articles');
  const folder = await writeFiles(toFiles(kind, article));
  await articlesLoader(createContentReader(folder)).load(collection.context);
  const { annotations } = collection.entries.get('flut')?.data as {
    annotations: { quotes: { speaker: { ids: string[] } }[]; mentions: { id: string }[] };
  };
  return [
    annotations.quotes.map(({ speaker }) => speaker.ids),
    annotations.mentions.map(({ id }) => id),
  ];
}

describe.each(['md', 'mdx'])('an article as .%s', (kind) => {
  test.each(['de', 'DE', 'de-AT', 'de-CH'])('in %s is annotated', async (lang) => {
    const article = `${inLanguage(lang)}${WORDS}\n`;
    expect(await readMarks(kind, article)).toEqual([
      [['ada-berg'], []],
      ['ada-berg', 'quellau'],
    ]);
    expect(await findFaults(toFiles(kind, article))).toEqual([]);
  });

  test('in a language nobody taught the annotator has no marks', async () => {
    expect(await readMarks(kind, `${inLanguage('nl')}${WORDS}\n`)).toEqual([[], []]);
  });

  test('in such a language has the marks that an editor settled', async () => {
    expect(await readMarks(kind, `${inLanguage('nl')}${SETTLED}\n`)).toEqual([
      [['ada-berg']],
      ['ada-berg'],
    ]);
  });

  test('in such a language is named once, with its place', async () => {
    const article = `${inLanguage('nl-BE')}${WORDS}\n\n${WORDS}\n`;
    expect(await findFaults(toFiles(kind, article))).toEqual([
      {
        rule: 'unknown-language',
        severity: 'warning',
        file: `content/articles/flut.${kind}`,
        line: 4,
        column: 7,
        message:
          'The annotator does not know the language “nl-BE”: no name and no quote is marked here.',
        fix: 'Mark by hand what matters, as :quote[…]{speaker=…} and :actor[…]{id=…}; or correct lang, if the article is German.',
      },
    ]);
  });
});

test('a language that is none has the finding of the schema alone', async () => {
  const faults = await findFaults(toFiles('md', `${inLanguage('"Plattdeutsch, alt"')}${WORDS}\n`));
  expect(faults.map(({ rule }) => rule)).toEqual(['invalid-value']);
});

test('the report looks for no names in such an article', async () => {
  const notes = reportNames(await loadFiles(toFiles('md', `${inLanguage('nl')}${WORDS}\n`)));
  const rules = notes.map(({ rule }) => rule);
  expect(new Set(rules)).toEqual(new Set(['unused-entry']));
});
