import type { Locale } from '../../src/i18n/locale.ts';
import type { SearchShown } from '../../src/schemas/search-record.ts';
import { readRecordAddress } from '../../src/schemas/search-record.ts';
import { markWords } from './mark-words.ts';
import type { PagefindRecord } from './pagefind.ts';
import { toSentences } from './to-sentences.ts';

/** What a result needs of its page. */
export interface ResultPage {
  readonly locale: Locale;
  /** Addresses by kind, with `{}` in place of an id. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** A result as an element of a list. A statement is shown whole, and with its whole chain; of others the sentences around what was found. */
export function toResult(record: PagefindRecord, query: string, page: ResultPage): HTMLElement {
  const { kind, id, shown } = readRecordAddress(record.url);
  const item = toElement('li', shown.sideClass);
  const link = document.createElement('a');
  link.href = (page.addresses[kind] ?? '').replace('{}', id);
  link.lang = shown.lang;
  if (kind === 'statement') {
    link.append(...toMarked(record.content, query));
    item.append(toElement('blockquote', '', link));
  } else {
    const title = record.meta['title'] ?? '';
    link.append(...toMarked(title, query));
    item.append(link);
    const excerpt = toSentences(record.content, record.plain_excerpt);
    if (excerpt !== title) {
      const text = toElement('p', '', ...toMarked(excerpt, query));
      text.lang = shown.lang;
      item.append(text);
    }
  }
  const notes = toNotes(shown, page.locale);
  if (notes.length > 0) item.append(toElement('p', 'meta', ...notes));
  return item;
}

/** Each with a blank behind it, so that what is read out or copied has words of its own. */
function toNotes({ notes }: SearchShown, locale: ResultPage['locale']): (Node | string)[] {
  return (notes[locale] ?? []).flatMap((note) => [toElement('span', '', note), ' ']);
}

/** Never as HTML: whatever stands in a text stays text. */
function toMarked(text: string, query: string): (Node | string)[] {
  return markWords(text, query).map((part) =>
    part.isMarked ? toElement('mark', '', part.text) : part.text,
  );
}

/** An element with a class and what stands in it. */
export function toElement(
  name: string,
  className: string,
  ...content: readonly (Node | string)[]
): HTMLElement {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
