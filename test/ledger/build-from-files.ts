import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatLedger, LEDGER_FILE } from '../../src/ledger/quote-ledger.ts';
import { foldWords } from '../../src/ledger/quote-id.ts';
import { loadContent } from '../../src/reading/load-content.ts';
import { readArticleQuotes } from '../../src/reading/read-article-quotes.ts';
import { SPEAKERS } from './invented-articles.ts';
import type { ModelArticle } from './model-article.ts';
import { renderArticle } from './model-article.ts';
import type { Build } from './world.ts';

/** Writes articles and ledger into a folder and reads them as `npm run ledger` does, annotator and all. */
export function buildFromFiles(folder: string): Build {
  return async (ledger, articles) => {
    await rm(folder, { recursive: true, force: true });
    await mkdir(join(folder, 'articles'), { recursive: true });
    await mkdir(join(folder, 'actors'));
    await writeFile(join(folder, LEDGER_FILE), formatLedger(ledger));
    for (const { id, name } of Object.values(SPEAKERS))
      if (id !== '')
        await writeFile(
          join(folder, 'actors', `${id}.md`),
          `---\nname: ${name}\nkind: person\n---\n`,
        );
    for (const article of articles)
      await writeFile(join(folder, 'articles', `${article.name}.md`), toFile(article));
    const quotes = readArticleQuotes(await loadContent(folder));
    return articles.map((article) => {
      const found = quotes.find((one) => one.article === article.name);
      const expected = toWords(renderArticle(article));
      if (!found || toWords(found).join() !== expected.join())
        throw new Error(
          `The annotator reads ${article.name} otherwise: ${JSON.stringify(found && toWords(found))} not ${JSON.stringify(expected)}`,
        );
      return found;
    });
  };
}

/** The article as an editor writes it who marks each quote by hand: what the annotator finds is not the question. */
function toFile(article: ModelArticle): string {
  const { text, spans } = renderArticle(article);
  let marked = '';
  let at = 0;
  for (const { piece, start, end } of spans) {
    const id = SPEAKERS[piece.speaker]?.id ?? '';
    const speaker = id === '' ? '' : `{speaker=${id}}`;
    marked += `${text.slice(at, start)}:quote[${text.slice(start, end)}]${speaker}`;
    at = end;
  }
  return `---\ntitle: ${article.name}\ndate: 2022-02-02\n---\n\n${marked}${text.slice(at)}\n`;
}

function toWords({ quotes }: Pick<ReturnType<typeof renderArticle>, 'quotes'>): string[] {
  return quotes.map(({ text }) => foldWords(text));
}
