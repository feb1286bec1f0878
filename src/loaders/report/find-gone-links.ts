import type { Ledger } from '../../ledger/ledger.ts';
import { followMerges } from '../../ledger/ledger.ts';
import { findSourceLinks } from '../../remark/find-source-links.ts';
import { parseMarkdown } from '../../remark/pipeline.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { ContentFile } from '../content-file.ts';

const ADDRESS = /(?:^|\/)(quotes\/q-[a-z2-7]{8}|articles\/[a-z\d-]+)(?=\/|$)/u;

/**
 * Warns of links in the content to addresses that the ledger keeps for what is no more: quotes that were withdrawn,
 * merged, and articles under an old name. Readers find a note there, or are sent on.
 *
 * @example `Mehr [dazu](/quotes/q-abcd2345/).`
 */
export function findGoneLinks(files: readonly ContentFile[], ledger: Ledger): Finding[] {
  const articles = new Set(files.map(({ id }) => id));
  const gone = new Map<string, readonly [what: string, fix: string]>([
    ...[...ledger.quotes]
      .filter(([, { status }]) => status !== 'current')
      .map(([id]) => [`quotes/${id}`, describeQuote(id, ledger)] as const),
    ...[...ledger.articles]
      .filter(([id]) => !articles.has(id))
      .map(
        ([id, now]) => [`articles/${id}`, ['was renamed', `Link to /articles/${now}/.`]] as const,
      ),
  ]);
  if (gone.size === 0) return [];
  return files
    .filter(({ text }) => /quotes\/q-|articles\//u.test(text))
    .flatMap(({ file, path, text }) =>
      findSourceLinks(parseMarkdown(text, path.endsWith('.mdx') ? 'mdx' : 'md')).flatMap(
        ({ url, line, column }): Finding[] => {
          const [what, fix] = gone.get(ADDRESS.exec(url)?.[1] ?? '') ?? [];
          if (what === undefined || fix === undefined) return [];
          const message = `The link “${url}” leads to what ${what}.`;
          return [{ rule: 'broken-link', severity: 'warning', file, line, column, message, fix }];
        },
      ),
    );
}

function describeQuote(id: string, ledger: Ledger): readonly [what: string, fix: string] {
  const into = followMerges(ledger, id);
  if (into !== id) return ['became a part of another quote', `Link to /quotes/${into}/.`];
  return ['was withdrawn', 'Take the link out, or link to another quote.'];
}
