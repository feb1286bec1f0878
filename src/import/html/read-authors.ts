import type { Element } from 'hast';
import { collapse } from '../collapse.ts';
import { findAll, findFirst, getAttribute, toText } from './hast.ts';
import type { LdNode } from './ld-nodes.ts';
import { isNode, resolve, toName } from './ld-nodes.ts';
import type { PageMetadata } from './page-metadata.ts';
import { decodeCharacters, findItems } from './page-metadata.ts';

const LONGEST_NAME = 60;
const LONGEST_BYLINE = 160;
const METAS = [
  'author',
  'article_author',
  'dc_creator',
  'dcterms_creator',
  'parsely_author',
  'sailthru_author',
  'byl',
  'twitter_misc_written_by',
];

/** Who wrote an article, each as the page names them: from JSON-LD, metadata, marked names or a line "Von Ada Berg und Bo Tal". */
export function readAuthors(metadata: PageMetadata, publisher: string | undefined): string[] {
  const sources = [
    () => readLdAuthors(metadata),
    () => METAS.map((name) => toNames(metadata.metas.get(name) ?? [])).find(isFilled) ?? [],
    () => toNames(readWrittenBy(metadata)),
    () => toNames(findItems(metadata.page, 'author').map(toItemName)),
    () => toNames(findAll(metadata.page, isAuthorLink).map(toText)),
    () => readByline(metadata),
  ];
  let house: readonly string[] = [];
  for (const read of sources) {
    const names = read();
    const people = names.filter(
      (name) => !isHouse(name, publisher) && (house.length === 0 || isPersonLike(name)),
    );
    if (isFilled(people)) return people;
    if (house.length === 0) house = names;
  }
  return [...house];
}

/** The newspaper as its own author; a person is more, where the page names one. */
function isHouse(name: string, publisher: string | undefined): boolean {
  if (/\.(?:de|at|ch|li|lu|com|org|net)\b|\b(?:Redaktion|Nachrichten|Online)$/iu.test(name))
    return true;
  const [a, b] = [fold(name), fold(publisher ?? '')];
  return b !== '' && (a.includes(b) || b.includes(a));
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function isFilled(names: readonly string[]): boolean {
  return names.length > 0;
}

function readLdAuthors({ ldArticle, ldNodes }: PageMetadata): string[] {
  const value = ldArticle?.['author'] ?? ldArticle?.['creator'];
  const authors: unknown[] = Array.isArray(value) ? value : [value];
  return toNames(
    authors.flatMap((author) => {
      const found = resolve(author, ldNodes);
      const names: unknown = isNode(found) ? (found['name'] ?? toFullName(found)) : found;
      const all: unknown[] = Array.isArray(names) ? names : [names];
      return all.flatMap((name) => toName(name, ldNodes) ?? []);
    }),
  );
}

function toFullName(person: LdNode): string | undefined {
  const { givenName, familyName } = person;
  const parts = [givenName, familyName].filter((part) => typeof part === 'string');
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** What systems tell Twitter about an article in pairs: `twitter:label1` "Verfasst von", `twitter:data1` "Ada Berg". */
function readWrittenBy({ metas }: PageMetadata): string[] {
  return ['1', '2', '3'].flatMap((number) => {
    const [label = ''] = metas.get(`twitter_label${number}`) ?? [];
    return /^(?:verfasst von|geschrieben von|von|autor(?:in)?|written by)$/iu.test(label)
      ? (metas.get(`twitter_data${number}`) ?? [])
      : [];
  });
}

/** Divides lines into names: "Von Ada Berg, Bo Tal und Cem Demir (dpa)". */
function toNames(lines: readonly string[]): string[] {
  const names = lines
    .map((line) => decodeCharacters(line))
    .filter((line) => !/^https?:|^@|[<>{}]/u.test(line) && line.length <= LONGEST_BYLINE)
    .flatMap((line) =>
      line
        .replace(
          /^(?:(?:Ein[e]? \p{L}+|Text|Autor(?:in|en)?|Interview|Protokoll|Kommentar|Analyse|Reportage):? )?(?:von|by)[: ]\s*/iu,
          '',
        )
        .replace(
          /^(?:Text|Autor(?:in|en)?|Interview|Protokoll|Kommentar|Analyse|Reportage): */iu,
          '',
        )
        .split(/\s*(?:[,;|•·]|\s\/\s)\s*(?!(?:Dr|Jr)\b)|\s+(?:und|and|sowie|&)\s+/u),
    )
    .map((name) =>
      name
        .replace(/\s*\([^()]*\)$/u, '')
        .trim()
        .replace(/^[-–—]\s*|\s*[-–—:]$/gu, ''),
    )
    .filter(
      (name) =>
        name !== '' &&
        name.length <= LONGEST_NAME &&
        /\p{L}{2}/u.test(name) &&
        !/\d{4}|\d\.\d|@/u.test(name),
    );
  return [...new Set(names)];
}

function toItemName(item: Element): string {
  const inner = findFirst(item, (element) => getAttribute(element, 'itemProp') === 'name');
  return (
    getAttribute(item, 'content') ||
    (inner ? getAttribute(inner, 'content') || toText(inner) : toText(item))
  );
}

function isAuthorLink(element: Element): boolean {
  return element.tagName === 'a' && getAttribute(element, 'rel').split(/\s+/u).includes('author');
}

const BYLINE_CLASS = /(?:^|[\s_-])(?:byline|authors?|autor(?:en)?|verfasser)(?:$|[\s_-])/iu;
const BYLINE = /^(?:Von|VON) (?=\p{Lu})/u;

/** A short line that says who wrote it, by its class or by its words. */
function readByline({ page }: PageMetadata): string[] {
  const lines = findAll(page, ({ tagName }) =>
    /^(?:p|div|span|a|address|li|strong|em|small|cite)$/u.test(tagName),
  );
  const marked = lines.filter((line) => BYLINE_CLASS.test(getAttribute(line, 'className')));
  const spoken = lines.filter((line) => BYLINE.test(collapse(toText(line))));
  for (const line of [...marked, ...spoken]) {
    const text = collapse(toText(line));
    const names = text.length > LONGEST_BYLINE ? [] : toNames([text]).filter(isPersonLike);
    if (isFilled(names)) return names;
  }
  return [];
}

/** "Ada Berg", "Bo van Tal": two to four words that begin with capitals. */
function isPersonLike(name: string): boolean {
  return /^(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}.'’-]*(?: (?:von|van|de|der|zu|da|al))*(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
    name,
  );
}
