import { ADDRESS_ATTRIBUTES, REFERENCE_ATTRIBUTES, SOURCE_SETS } from './attributes.ts';

/** What a look at the letters of a page shows: at least all its addresses, and at most all its ids. */
export interface PageScan {
  /** Addresses of this site, those in JSON-LD and meta elements included, as often as they stand there. */
  readonly hrefs: readonly string[];
  readonly references: ReadonlySet<string>;
  readonly ids: ReadonlySet<string>;
}

type Kind = 'address' | 'refresh' | 'sources' | 'reference' | 'id';

const KINDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ...ADDRESS_ATTRIBUTES.map((name) => [name, 'address'] as const),
  ['url', 'refresh'],
  ...SOURCE_SETS.map((name) => [name, 'sources'] as const),
  ...REFERENCE_ATTRIBUTES.map((name) => [name, 'reference'] as const),
  ['id', 'id'],
]);
const LONGEST = Math.max(...Array.from(KINDS.keys(), ({ length }) => length));
const NAME_END = /[a-z:-]+\s*$/iu;
const WORD_END = /[\s"'<>\\]|&(?:quot|apos|lt|gt|#34|#39|#x22|#x27|#x3c|#x3e);|$/giu;
const UNQUOTED_END = /[\s>]|$/gu;
const SCHEME = /^[a-z][a-z0-9+.-]*:/iu;

/**
 * Finds what a page may refer to without parsing it, some ten times as fast as a parser. It takes words of the text that
 * look like an attribute for one, and leaves out ids that stand in no tag at first sight: a page that seems sound is
 * sound, and one that does not is for `readPage` to judge.
 */
export function scanPage(html: string, prefix: string): PageScan {
  const hrefs: string[] = [];
  const references = new Set<string>();
  const ids = new Set<string>();
  const addHref = (href: string): void => {
    if (!SCHEME.test(href)) hrefs.push(href);
  };
  for (let at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
    const kind = readKind(html, at);
    if (!kind) continue;
    const value = readValue(html, at + 1);
    if (kind === 'address') addHref(value);
    else if (kind === 'refresh') addHref(value.slice(0, findEnd(WORD_END, value, 0)));
    else if (kind === 'id') {
      if (html.lastIndexOf('<', at) > html.lastIndexOf('>', at)) ids.add(value);
    } else if (kind === 'reference') {
      for (const id of value.split(/\s+/u)) if (id !== '') references.add(id);
    } else for (const one of value.split(/,\s/u)) addHref(one.trim().split(/\s/u)[0] ?? '');
  }
  for (let at = html.indexOf(prefix); at >= 0; at = html.indexOf(prefix, at + prefix.length))
    hrefs.push(html.slice(at, findEnd(WORD_END, html, at)));
  return { hrefs, references, ids };
}

/** What the attribute is whose equals sign stands here. */
function readKind(html: string, at: number): Kind | undefined {
  // Nearly all are written in small letters, with nothing before the sign.
  let start = at;
  while (isNameLetter(html.charCodeAt(start - 1)) && at - start <= LONGEST) start -= 1;
  if (start < at) return KINDS.get(html.slice(start, at));
  const name = NAME_END.exec(html.slice(Math.max(0, at - 2 * LONGEST), at))?.[0];
  return name === undefined ? undefined : KINDS.get(name.trim().toLowerCase());
}

function isNameLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || code === 45 || code === 58;
}

/** The value of an attribute behind its equals sign, in quotation marks of either kind or none. */
function readValue(html: string, behind: number): string {
  let start = behind;
  while (/\s/u.test(html.charAt(start))) start += 1;
  const mark = html.charAt(start);
  if (mark !== '"' && mark !== "'") {
    // HTML to be copied, in an attribute: its own quotation marks are escaped.
    const quoted = html.startsWith('&quot;', start) ? start + '&quot;'.length : undefined;
    return quoted === undefined
      ? html.slice(start, findEnd(UNQUOTED_END, html, start))
      : html.slice(quoted, findEnd(WORD_END, html, quoted));
  }
  const end = html.indexOf(mark, start + 1);
  return html.slice(start + 1, end < 0 ? undefined : end);
}

function findEnd(pattern: RegExp, html: string, start: number): number | undefined {
  pattern.lastIndex = start;
  return pattern.exec(html)?.index;
}
