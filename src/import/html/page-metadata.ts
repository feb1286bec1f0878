import type { Element, Root } from 'hast';
import { collapse } from '../collapse.ts';
import { parseFragment } from './parse-page.ts';
import { findAll, findFirst, getAttribute, toText } from './hast.ts';
import type { LdNode } from './ld-nodes.ts';
import { findArticleNode, readLdNodes } from './ld-nodes.ts';

/** What the head of a page says, and its parts marked by microdata. */
export interface PageMetadata {
  /** The values of `<meta>` by `name`, `property` or `itemprop`, in small letters, `_` between their parts (`og_title`); several in the order of the page. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly ldNodes: readonly LdNode[];
  readonly ldArticle: LdNode | undefined;
  readonly page: Root;
}

export function readPageMetadata(page: Root): PageMetadata {
  const metas = new Map<string, string[]>();
  for (const meta of findAll(page, ({ tagName }) => tagName === 'meta')) {
    const content = collapse(getAttribute(meta, 'content'));
    if (content === '') continue;
    for (const key of ['name', 'property', 'itemProp']) {
      const name = toMetaName(getAttribute(meta, key));
      if (name !== '') metas.set(name, [...(metas.get(name) ?? []), content]);
    }
  }
  const ldNodes = readLdNodes(page);
  return { metas, ldNodes, ldArticle: findArticleNode(ldNodes), page };
}

/** Pages write `og:site_name`, `og:site:name` and `DC.date.issued`: one sign stands between all parts here. */
function toMetaName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_');
}

/** The first value of the first of these names that has one. */
export function getMeta({ metas }: PageMetadata, ...names: readonly string[]): string | undefined {
  return names.map((name) => metas.get(name)?.[0]).find((value) => value !== undefined);
}

/** A text of the article's JSON-LD, its references to characters read: pages write `&amp;` and `&quot;` there. */
export function getLdText({ ldArticle }: PageMetadata, key: string): string | undefined {
  const value = ldArticle?.[key];
  return typeof value === 'string' && value.trim() !== '' ? decodeCharacters(value) : undefined;
}

/** Reads the references to characters that texts of JSON-LD and of `<meta>` hold, `&amp;amp;` too, and takes tags out. */
export function decodeCharacters(text: string): string {
  return collapse(/[<&]/u.test(text) ? toText(parseFragment(text)) : text);
}

/** The elements that microdata gives a name, a part of another article left out. */
export function findItems(page: Root, name: string): Element[] {
  return findAll(page, (element) => getAttribute(element, 'itemProp').split(/\s+/u).includes(name));
}

/** The canonical address of a page, absolute; undefined where the page names none. */
export function readAddress(metadata: PageMetadata): string | undefined {
  const link = findFirst(
    metadata.page,
    (element) =>
      element.tagName === 'link' &&
      getAttribute(element, 'rel').split(/\s+/u).includes('canonical'),
  );
  const main = metadata.ldArticle?.['mainEntityOfPage'];
  const candidates = [
    link && getAttribute(link, 'href'),
    getMeta(metadata, 'og_url', 'twitter_url', 'mainentityofpage'),
    typeof main === 'string' ? main : undefined,
    typeof main === 'object' && main !== null ? Reflect.get(main, '@id') : undefined,
    getLdText(metadata, 'url'),
  ];
  return candidates
    .map((address: unknown) => (typeof address === 'string' ? URL.parse(address.trim()) : null))
    .find((url) => url !== null && /^https?:$/u.test(url.protocol) && url.username === '')?.href;
}

/** The language of a page; undefined where it names none. */
export function readLanguage(metadata: PageMetadata): string | undefined {
  const html = findFirst(metadata.page, ({ tagName }) => tagName === 'html');
  const tag =
    (html && getAttribute(html, 'lang').trim()) ||
    getLdText(metadata, 'inLanguage') ||
    getMeta(metadata, 'content_language', 'language', 'og_locale', 'dc_language');
  const clean = tag?.replace(/_/gu, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/iu.test(clean) ? clean : undefined;
}

/** Who publishes a page. */
export function readPublisher(
  metadata: PageMetadata,
  toName: (value: unknown) => string | undefined,
): string | undefined {
  const name =
    toName(metadata.ldArticle?.['publisher']) ??
    getMeta(
      metadata,
      'og_site_name',
      'dc_publisher',
      'dcterms_publisher',
      'publisher',
      'application_name',
    ) ??
    readItem(metadata.page, 'publisher');
  return name === undefined || /^https?:/u.test(name) ? undefined : decodeCharacters(name);
}

function readItem(page: Root, name: string): string | undefined {
  const [item] = findItems(page, name);
  if (!item) return undefined;
  const inner = findFirst(item, (element) => getAttribute(element, 'itemProp') === 'name');
  const text = collapse(inner ? getAttribute(inner, 'content') || toText(inner) : toText(item));
  return text === '' || text.length > 80 ? undefined : text;
}
