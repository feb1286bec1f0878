import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import type { ImportFault } from '../import-fault.ts';
import type { Imported } from '../imported.ts';
import { cleanArticle } from './clean-article.ts';
import { cleanPage } from './clean-page.ts';
import { findArticle } from './find-article.ts';
import { toName } from './ld-nodes.ts';
import {
  decodeCharacters,
  getLdText,
  getMeta,
  readAddress,
  readLanguage,
  readPageMetadata,
  readPublisher,
} from './page-metadata.ts';
import { parsePage } from './parse-page.ts';
import { readAuthors } from './read-authors.ts';
import { readDate } from './read-date.ts';
import { readSiteName, readTitle } from './read-title.ts';
import { toPageWords } from './page-words.ts';
import { toTree } from './to-tree.ts';

/** A text that is shorter is hardly a whole article. */
const SHORT = 300;

/** Reads the article of a page of a news site: its text without what stands around it, and what the page says of it. */
export function readPage(html: string): Imported | ImportFault {
  const page = parsePage(html);
  const metadata = readPageMetadata(page);
  const publisher = readPublisher(metadata, (value) => toName(value, metadata.ldNodes));
  const description = toSummary(
    getMeta(metadata, 'og_description', 'description', 'twitter_description') ??
      getLdText(metadata, 'description'),
  );
  const title = readTitle(metadata, publisher);
  const facts = {
    title,
    date: readDate(metadata),
    lang: readLanguage(metadata),
    publisher: publisher ?? readSiteName(metadata, title),
    authors: readAuthors(metadata, publisher),
    url: readAddress(metadata),
  };
  cleanPage(page);
  const article = findArticle(page);
  if (article)
    cleanArticle(
      article,
      [
        facts.title,
        getLdText(metadata, 'headline'),
        getMeta(metadata, 'og_title'),
        facts.authors.join(''),
      ],
      facts.url,
    );
  const words = article ? toPageWords(article) : '';
  if (!article || words === '') return { message: say(NO_TEXT), fix: say(SAVE) };
  const tree = toTree(article, facts.url);
  return {
    facts: { ...facts, summary: isInText(description, words) ? undefined : description },
    tree,
    words,
    warnings: [...(words.length < SHORT ? [toShort(words.length)] : [])],
  };
}

const NO_TEXT: Said = {
  de: 'Die Seite hat keinen Artikeltext: Sie verlangt eine Anmeldung oder ein Abo, oder ein Skript würde den Text schreiben.',
  en: 'The page has no article text: it asks for a login or a subscription, or a script would write the text.',
};
const SAVE: Said = {
  de: 'Sie im Browser öffnen und speichern, sobald der Text zu lesen ist (als vollständige Webseite), oder nur den Text als .txt speichern.',
  en: 'Open it in a browser, and save the page when the text can be read (as complete web page), or save the text alone as .txt.',
};

function toShort(length: number): string {
  return say({
    de: `Die Seite hat nur ${String(length)} Zeichen Text: Vielleicht ist es der Anriss vor einer Bezahlschranke. Mit der Seite vergleichen.`,
    en: `The page has only ${String(length)} characters of text: it may be a teaser before a subscription. Compare it with the page.`,
  });
}

/** A description that is cut off is none. */
function toSummary(text: string | undefined): string | undefined {
  const summary = text === undefined ? '' : decodeCharacters(text);
  return summary === '' || /(?:…|\.\.\.|\[…\])$/u.test(summary) ? undefined : summary;
}

/** The first sentence, or the beginning of the text, is no summary, whatever a page adds to it ("Von Ada Berg."). */
function isInText(summary: string | undefined, words: string): boolean {
  const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return summary !== undefined && fold(words).includes(fold(summary).slice(0, TOLD));
}

/** So many letters of a summary tell whether the text has it. */
const TOLD = 80;
