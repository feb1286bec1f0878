import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import type { Content } from '../../reading/load-content.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Stages } from '../../system/stages.ts';
import { isPage } from './read-data.ts';
import { NO_STAGES } from '../../system/stages.ts';
import type { BrokenLink } from './find-broken-links.ts';
import { findBrokenLinks, loadLinkedFolder } from './find-broken-links.ts';
import type { LinkSource } from './find-link-source.ts';
import { createSourceFinder } from './find-link-source.ts';
import type { LinkedFolder } from './scan-files.ts';
import { suggestLink, suggestPlace } from './suggest-link.ts';

/** Where the site will be, and what it was made of. */
export interface CheckOptions {
  /** `https://o-ton.example` */
  readonly site: string;
  readonly base: string;
  readonly content: Pick<Content, 'articleFiles' | 'registryFiles' | 'pages'> &
    Partial<Pick<Content, 'findings'>>;
  /** Whom to tell how far it is. */
  readonly stages?: Stages;
}

/** So many findings say which page was meant: each asks all paths of the site, and nobody reads more at once. */
const MOST_SUGGESTED = 100;

/** What a broken link does, behind its address. */
const REASONS: Readonly<Record<BrokenLink['fault'], Said>> = {
  malformed: { de: 'ist keine Adresse', en: 'is no address' },
  outside: { de: 'liegt außerhalb der Website', en: 'lies outside the site' },
  missing: { de: 'führt ins Leere', en: 'leads to nothing' },
  'no-place': {
    de: 'führt zu einer Stelle, die die Seite nicht hat',
    en: 'leads to a place that the page does not have',
  },
  'no-element': {
    de: 'nennt ein Element, das die Seite nicht hat',
    en: 'names an element that the page does not have',
  },
};

/**
 * Checks every address in a finished site that leads to the site itself. A finding names the line of the content where an editor wrote it, or
 * else the file of the site; one that stands in many files is told once.
 */
export async function checkLinks(
  folder: string,
  { site, base, content, stages = NO_STAGES }: CheckOptions,
): Promise<Finding[]> {
  const linked = await loadLinkedFolder({ folder, site, base });
  const broken = await findBrokenLinks(linked, stages);
  if (broken.length === 0) return [];
  const { actors, places, glossary } = content.registryFiles;
  const sources = [...content.articleFiles, ...actors, ...places, ...glossary, ...content.pages];
  const findSource = createSourceFinder(sources, linked);
  const groups = new Map<string, { source: LinkSource | undefined; links: BrokenLink[] }>();
  // What the ledger keeps for what is gone was told when the content was read; no second fault.
  const told = new Set(
    content.findings?.filter(({ rule }) => rule === 'broken-link').map(toPlaceName),
  );
  const placed = broken.map((link) => ({ link, source: findSource(link) }));
  // Data repeats the links of an article: their source has told them.
  const known = new Set(
    placed.flatMap(({ link, source }) => (source ? toAddress(link, linked) : [])),
  );
  for (const { link, source } of placed) {
    if (!source && !isPage(link.file) && known.has(toAddress(link, linked))) continue;
    const key = source ? toPlaceName(source) : `${link.fault} ${link.href}`;
    if (told.has(key)) continue;
    const group = groups.get(key) ?? { source, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ source, links: [first, ...more] }, index) => {
    if (!first) return [];
    const others = new Set(more.map(({ file }) => file));
    const fix = index < MOST_SUGGESTED ? toFix(first, linked, source ? '/' : base) : CORRECT;
    return [toFinding(first, source, others, fix)];
  });
}

/** Where a link leads, from whatever file. */
function toAddress({ href, file }: BrokenLink, { prefix }: LinkedFolder): string {
  const from = new URL(file.replace(/(?:^|(?<=\/))index\.html$/u, ''), prefix);
  return URL.parse(href, from)?.href ?? href;
}

const CORRECT: Said = {
  de: 'Die Adresse berichtigen oder den Link entfernen.',
  en: 'Correct the address or take the link out.',
};

function toFix(link: BrokenLink, linked: LinkedFolder, base: string): Said {
  if (link.fault === 'no-place') {
    const place = suggestPlace(link, linked);
    if (place === undefined) return CORRECT;
    return {
      de: `Ist „${place}“ gemeint? ${CORRECT.de}`,
      en: `Did you mean “${place}”? ${CORRECT.en}`,
    };
  }
  const meant = suggestLink(link, linked);
  if (meant === undefined) return CORRECT;
  return {
    de: `Ist „${base}${meant}“ gemeint? Seiten enden mit einem Schrägstrich, und Groß- und Kleinbuchstaben sind verschieden.`,
    en: `Did you mean “${base}${meant}”? Pages end in a slash, and small and capital letters differ.`,
  };
}

function toPlaceName({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): string {
  return `${file}:${String(line)}:${String(column)}`;
}

function toFinding(
  link: BrokenLink,
  source: LinkSource | undefined,
  others: ReadonlySet<string>,
  fix: Said,
): Finding {
  const { file, line, column, href, fault } = link;
  const elsewhere = [...others].filter((other) => other !== file).length;
  const where = source ? toPages(file, elsewhere) : toElsewhere(elsewhere);
  const address = source?.url ?? href;
  return {
    rule: 'broken-link',
    severity: 'error',
    ...(source
      ? { file: source.file, line: source.line, column: source.column }
      : { file, line, column }),
    message: say({
      de: `„${address}“ ${REASONS[fault].de}${where.de}.`,
      en: `“${address}” ${REASONS[fault].en}${where.en}.`,
    }),
    fix: say(fix),
  };
}

/** The pages that show a link of a source, and how many more there are. */
function toPages(file: string, more: number): Said {
  return more === 0
    ? { de: ` (in ${file})`, en: ` (in ${file})` }
    : {
        de: ` (in ${file} und ${toOtherFiles(more)})`,
        en: ` (in ${file} and ${String(more)} more)`,
      };
}

/** In how many more pages the same stands. */
function toElsewhere(more: number): Said {
  return more === 0
    ? { de: '', en: '' }
    : {
        de: ` (hier und in ${toOtherFiles(more)})`,
        en: ` (here and in ${String(more)} more)`,
      };
}

/** In the German dative. */
function toOtherFiles(count: number): string {
  return count === 1 ? 'einer weiteren Datei' : `${String(count)} weiteren Dateien`;
}
