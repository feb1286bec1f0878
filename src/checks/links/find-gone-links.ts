import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import { toEntryName } from '../../ledger/entries/settle-entry.ts';
import type { Ledger } from '../../ledger/quote-ledger.ts';
import { followMerges } from '../../ledger/quote-ledger.ts';
import { findSourceLinks } from '../../remark/find-source-links.ts';
import type { PastEntryRecord } from '../../schemas/entry-record.ts';
import { ENTRY_FOLDERS } from '../../schemas/entry-record.ts';
import type { Finding } from '../../schemas/finding.ts';
import { findTree } from '../../articles/parse-article.ts';
import type { ContentFile } from '../../files/content-file.ts';
import type { SiteRoot } from './resolve-source-link.ts';
import { resolveSourceLink } from './resolve-source-link.ts';

/** What may be a link to an article, an entry or a quote, as an address or as a file. */
const MAY_LINK = /quotes\/q-|(?:articles|actors|places|glossary)\/|\.mdx?\b|\.\.\//u;

/**
 * Warns of links in the content to addresses that the ledgers keep for what is no more: quotes that were withdrawn or merged;
 * articles, actors, terms and places that got another address, were withdrawn or are lost. Readers find a note there, or are sent on.
 *
 * @example `Mehr [dazu](/quotes/q-abcd2345/).`
 */
export function findGoneLinks(
  files: readonly ContentFile[],
  ledger: Ledger,
  past: readonly PastEntryRecord[],
  root: SiteRoot = {},
): Finding[] {
  const gone = new Map<string, readonly [what: Said, fix: Said]>([
    ...[...ledger.quotes]
      .filter(([, { status }]) => status !== 'current')
      .map(([id]) => [`quotes/${id}`, describeQuote(id, ledger)] as const),
    ...past.map((one) => [`${ENTRY_FOLDERS[one.kind]}/${one.id}`, describeEntry(one)] as const),
  ]);
  if (gone.size === 0) return [];
  return files
    .filter(({ text }) => MAY_LINK.test(text))
    .flatMap((source) => {
      const { file, id } = source;
      const tree = findTree(source);
      return (tree ? findSourceLinks(tree) : []).flatMap(({ url, line, column }): Finding[] => {
        const target = resolveSourceLink(url, { file, id }, root);
        const [what, fix] = gone.get(target ? `${target.folder}/${target.id}` : '') ?? [];
        if (what === undefined || fix === undefined) return [];
        const message = say({
          de: `Der Link „${url}“ führt zu etwas, das ${what.de}.`,
          en: `The link “${url}” leads to what ${what.en}.`,
        });
        const place = { file, line, column };
        return [{ rule: 'broken-link', severity: 'warning', ...place, message, fix: say(fix) }];
      });
    });
}

const WHAT: Readonly<Record<PastEntryRecord['status'], Said>> = {
  renamed: { de: 'umbenannt wurde', en: 'was renamed' },
  merged: { de: 'in einem anderen Eintrag aufging', en: 'became a part of another entry' },
  retired: { de: 'zurückgezogen wurde', en: 'was withdrawn' },
  missing: { de: 'nicht mehr da ist', en: 'is there no more' },
};

function describeEntry({
  kind,
  id,
  status,
  into,
}: PastEntryRecord): readonly [what: Said, fix: Said] {
  if (into !== undefined) return [WHAT[status], toLinkTo(`/${ENTRY_FOLDERS[kind]}/${into}/`)];
  const name = toEntryName(kind, id);
  // Within a sentence the article is small.
  const inside = name.charAt(0).toLowerCase() + name.slice(1);
  return [
    WHAT[status],
    {
      de: `Den Link entfernen; ${inside} hat keine Seite mehr.`,
      en: `Take the link out; ${inside} has no page any more.`,
    },
  ];
}

function describeQuote(id: string, ledger: Ledger): readonly [what: Said, fix: Said] {
  const into = followMerges(ledger, id);
  if (into !== id)
    return [
      { de: 'Teil eines anderen Zitats wurde', en: 'became a part of another quote' },
      toLinkTo(`/quotes/${into}/`),
    ];
  return [
    { de: 'zurückgezogen wurde', en: 'was withdrawn' },
    {
      de: 'Den Link entfernen, oder auf ein anderes Zitat verweisen.',
      en: 'Take the link out, or link to another quote.',
    },
  ];
}

function toLinkTo(address: string): Said {
  return { de: `Auf ${address} verweisen.`, en: `Link to ${address}.` };
}
