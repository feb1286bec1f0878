import mammoth from 'mammoth';
import { say } from '../i18n/say.ts';
import type { ImportFault } from './import-fault.ts';
import type { Imported } from './imported.ts';
import { collapse } from './collapse.ts';
import { findFirst, removeAll, toText } from './html/hast.ts';
import { toPageWords } from './html/page-words.ts';
import { parseFragment } from './html/parse-page.ts';
import { toTree } from './html/to-tree.ts';

const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Zitat'] => blockquote > p:fresh",
];

/** Reads an article from a Word document: paragraphs, headings, quotations, lists, emphasis and links; no pictures. The first paragraph in the style Title, or else the first heading before any text, is the title. */
export async function readDocx(bytes: Uint8Array): Promise<Imported | ImportFault> {
  const html = await toHtml(bytes);
  if (html === undefined)
    return {
      message: say({
        de: 'Die Datei ist kein Word-Dokument, oder sie ist beschädigt.',
        en: 'The file is no Word document, or it is damaged.',
      }),
      fix: say({
        de: 'Sie in einer Textverarbeitung öffnen und noch einmal als .docx speichern.',
        en: 'Open it in a word processor and save it as .docx again.',
      }),
    };
  const article = parseFragment(html);
  const heading = findFirst(article, ({ tagName }) => /^(?:h[1-6]|p|li|td)$/u.test(tagName));
  const isTitle = heading !== undefined && /^h[1-6]$/u.test(heading.tagName);
  const title = isTitle ? collapse(toText(heading)) : undefined;
  if (isTitle) removeAll(article, (element) => element === heading);
  const words = toPageWords(article);
  if (words === '')
    return {
      message: say({
        de: 'Das Dokument hat unter seiner Überschrift keinen Text.',
        en: 'The document has no text below its title.',
      }),
      fix: say({
        de: 'Ein Dokument mit dem Text eines Artikels nennen.',
        en: 'Name a document with the text of an article.',
      }),
    };
  return { facts: { title }, tree: toTree(article, undefined), words, warnings: [] };
}

async function toHtml(bytes: Uint8Array): Promise<string | undefined> {
  try {
    const options = {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    };
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, options)).value;
  } catch (error) {
    // Mammoth and its unpacker throw plain errors for whatever is no document.
    if (error instanceof Error && !(error instanceof TypeError) && !(error instanceof RangeError))
      return undefined;
    throw error;
  }
}
