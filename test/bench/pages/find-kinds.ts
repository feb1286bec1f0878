import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** The heaviest page of a kind. */
export interface KindPage {
  /** `article`, `articles by year`, `en: article`. */
  readonly kind: string;
  /** Below the base path, `articles/deich/`; of the home page empty. */
  readonly path: string;
  /** Bytes of its HTML. */
  readonly bytes: number;
  /** How many pages of the kind there are. */
  readonly count: number;
  /** The page asks search engines to leave it out. */
  readonly isUnlisted: boolean;
}

const LANGUAGES = ['en'];

/** What an entry in a folder is called. */
const ENTRIES: Readonly<Record<string, string>> = {
  articles: 'article',
  actors: 'actor',
  glossary: 'term',
  places: 'place',
  quotes: 'statement',
  tags: 'tag',
  voices: 'voices',
  embed: 'embed',
  compare: 'comparison',
};
const SINGLE = ['search', '404.html'];
const YEAR = /^\d{4}$/u;
const SENDS_ON = /<meta http-equiv="refresh"/u;
const UNLISTED = /<meta name="robots" content="noindex"/u;

/**
 * Names the kind of the page at a path. A page that is not listed is, but for embeds and the page for addresses that lead
 * nowhere, what is left of an entry or a statement.
 *
 * @example toKind('actors/ada-berg/2024/2/', false) // 'actor by year'
 */
export function toKind(path: string, isUnlisted: boolean): string {
  const [first = '', ...rest] = path.split('/').filter((part) => part !== '');
  if (LANGUAGES.includes(first)) return `${first}: ${toKind(rest.join('/'), isUnlisted)}`;
  if (first === '') return 'home';
  if (SINGLE.includes(first)) return first;
  const entry = ENTRIES[first];
  if (entry === undefined)
    return rest.length === 0 ? 'own page' : [first, ...rest.slice(1)].join(' ');
  if (isUnlisted && first !== 'embed') return `gone ${entry}`;
  const [second, ...more] = rest;
  if (second === undefined) return first;
  if (YEAR.test(second)) return `${first} by year`;
  if (second === 'letter') return `${first} by letter`;
  if (more.length === 0) return entry;
  return YEAR.test(more[0] ?? '') ? `${entry} by year` : `${entry} ${more[0] ?? ''}`;
}

/** The heaviest page of each kind that there is in a built site. Pages that send readers on at once are none. */
export async function findKinds(folder: string): Promise<KindPage[]> {
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    file.endsWith('.html'),
  );
  const pages = files.sort().flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    if (SENDS_ON.test(html)) return [];
    const path = file
      .split(sep)
      .join('/')
      .replace(/(?:^|(?<=\/))index\.html$/u, '');
    const isUnlisted = UNLISTED.test(html);
    const bytes = Buffer.byteLength(html);
    return [{ kind: toKind(path, isUnlisted), path, bytes, isUnlisted }];
  });
  return [...Map.groupBy(pages, ({ kind }) => kind).values()].flatMap((ones) => {
    const [heaviest] = ones.toSorted((a, b) => b.bytes - a.bytes);
    return heaviest ? [{ ...heaviest, count: ones.length }] : [];
  });
}
