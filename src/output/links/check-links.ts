import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import type { Content } from '../../loaders/load-content.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Stages } from '../../system/stages.ts';
import { NO_STAGES } from '../../system/stages.ts';
import type { BrokenLink } from './find-broken-links.ts';
import { findBrokenLinks, loadLinkedFolder } from './find-broken-links.ts';
import type { LinkSource } from './find-link-source.ts';
import { createSourceFinder } from './find-link-source.ts';
import { suggestLink } from './suggest-link.ts';

/** Where the site will be, and what it was made of. */
export interface CheckOptions {
  /** `https://o-ton.example` */
  readonly site: string;
  readonly base: string;
  readonly content: Pick<Content, 'articleFiles' | 'registryFiles' | 'pages'>;
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
  for (const link of broken) {
    const source = findSource(link);
    const key = source
      ? `${source.file}:${String(source.line)}:${String(source.column)}`
      : `${link.fault} ${link.href}`;
    const group = groups.get(key) ?? { source, links: [] };
    group.links.push(link);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ source, links: [first, ...more] }, index) => {
    if (!first) return [];
    const meant = index < MOST_SUGGESTED ? suggestLink(first, linked) : undefined;
    const others = new Set(more.map(({ file }) => file));
    return [toFinding(first, source, others, meant && `${source ? '/' : base}${meant}`)];
  });
}

function toFinding(
  link: BrokenLink,
  source: LinkSource | undefined,
  others: ReadonlySet<string>,
  meant: string | undefined,
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
    fix: say(
      meant === undefined
        ? {
            de: 'Die Adresse berichtigen oder den Link entfernen.',
            en: 'Correct the address or take the link out.',
          }
        : {
            de: `Ist „${meant}“ gemeint? Seiten enden mit einem Schrägstrich, und Groß- und Kleinbuchstaben sind verschieden.`,
            en: `Did you mean “${meant}”? Pages end in a slash, and small and capital letters differ.`,
          },
    ),
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
