import type { Content } from '../../loaders/load-content.ts';
import type { Finding } from '../../schemas/finding.ts';
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
}

/** So many findings say which page was meant: each asks all paths of the site, and nobody reads more at once. */
const MOST_SUGGESTED = 100;

const REASONS: Readonly<Record<BrokenLink['fault'], string>> = {
  malformed: 'is no address',
  outside: 'lies outside the site',
  missing: 'leads to nothing',
  'no-place': 'leads to a place that the page does not have',
  'no-element': 'names an element that the page does not have',
};

/**
 * Checks every address in a finished site that leads to the site itself. A finding names the line of the content where an editor wrote it, or
 * else the file of the site; one that stands in many files is told once.
 */
export async function checkLinks(
  folder: string,
  { site, base, content }: CheckOptions,
): Promise<Finding[]> {
  const linked = await loadLinkedFolder({ folder, site, base });
  const broken = await findBrokenLinks(linked);
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
  const pages = elsewhere > 0 ? `${file} and ${String(elsewhere)} more` : file;
  const advice =
    meant === undefined
      ? 'Correct the address or take the link out.'
      : `Did you mean “${meant}”? Pages end in a slash, and small and capital letters differ.`;
  return {
    rule: 'broken-link',
    severity: 'error',
    ...(source
      ? { file: source.file, line: source.line, column: source.column }
      : { file, line, column }),
    message: `“${source?.url ?? href}” ${REASONS[fault]}${source ? ` (in ${pages})` : elsewhere > 0 ? ` (here and in ${String(elsewhere)} more)` : ''}.`,
    fix: advice,
  };
}
