import type { Nodes, Root } from 'hast';
import { collapse } from '../collapse.ts';
import { findAll, findFirst, toText } from './hast.ts';
import type { PageMetadata } from './page-metadata.ts';
import { decodeCharacters, findItems, getLdText, getMeta } from './page-metadata.ts';

const SEPARATOR = /\s+[|–—·•»-]\s+/u;

/**
 * The headline: a first-level heading that the metadata confirms, otherwise what JSON-LD, OpenGraph or `<title>` say, the last
 * without the name of the site.
 */
export function readTitle(
  metadata: PageMetadata,
  publisher: string | undefined,
): string | undefined {
  const { page } = metadata;
  const element = findFirst(page, ({ tagName }) => tagName === 'title');
  const pageTitle = element && collapse(toText(element));
  const [item] = findItems(page, 'headline');
  const told = [
    getLdText(metadata, 'headline'),
    getMeta(metadata, 'og_title', 'twitter_title', 'dc_title', 'dcterms_title', 'title'),
    item && collapse(toText(item)),
  ].flatMap((title) => (title === undefined ? [] : [decodeCharacters(title)]));
  const all = [...told, ...(pageTitle === undefined ? [] : [pageTitle])].map(fold);
  const isTold = (heading: string): boolean => all.some((one) => one.includes(fold(heading)));
  const isName = (heading: string): boolean => fold(heading) === fold(publisher ?? '');
  const inMain = readHeadings(findMain(page)).filter((heading) => !isName(heading));
  const headings = readHeadings(page).filter((heading) => !isName(heading));
  const heading = inMain.find(isTold) ?? headings.find(isTold) ?? inMain.at(0);
  const [first] = [
    heading === undefined ? undefined : toFullest(heading, told),
    ...told.filter((title) => title !== ''),
    ...headings,
    pageTitle,
  ].filter((title) => title !== undefined && title !== '');
  return first === undefined ? undefined : withoutSite(first, publisher);
}

function readHeadings(tree: Nodes): string[] {
  return findAll(tree, ({ tagName }) => tagName === 'h1')
    .map((heading) => collapse(toText(heading)))
    .filter((heading) => fold(heading) !== '');
}

function findMain(page: Root): Nodes {
  return (
    findFirst(page, ({ tagName }) => tagName === 'article') ??
    findFirst(page, ({ tagName }) => tagName === 'main') ?? { type: 'root', children: [] }
  );
}

/** The heading as the metadata write it, with the line above it and the signs between: "Deich in Quellau: Hafen bleibt geschlossen". */
function toFullest(heading: string, told: readonly string[]): string {
  const fuller = told.filter((title) => fold(title).endsWith(fold(heading)));
  const [longest] = fuller.toSorted((a, b) => b.length - a.length);
  return longest !== undefined && longest.length >= heading.length ? longest : heading;
}

/** "Hafen bleibt geschlossen | Quellauer Bote" without what stands behind the last bar, if that is the publisher or so short. */
function withoutSite(title: string, publisher: string | undefined): string {
  const parts = title.split(SEPARATOR);
  const last = parts.at(-1) ?? '';
  const isSite =
    parts.length > 1 &&
    ((publisher !== undefined && fold(publisher) === fold(last)) ||
      /\.(?:de|at|ch|li|lu|com|org|net)$/iu.test(last));
  return isSite
    ? title.slice(0, title.length - last.length).replace(/\s+[|–—·•»-]\s+$/u, '')
    : title;
}

/** The name of the site in `<title>`: "Hafen bleibt geschlossen – Quellauer Bote". */
export function readSiteName(
  { page }: PageMetadata,
  title: string | undefined,
): string | undefined {
  const element = findFirst(page, ({ tagName }) => tagName === 'title');
  const [head = '', name, ...more] = collapse(element ? toText(element) : '').split(SEPARATOR);
  const isName = name !== undefined && more.length === 0 && /^\p{Lu}[^.:!?]{2,40}$/u.test(name);
  return isName && title !== undefined && fold(head) === fold(title) ? name : undefined;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
