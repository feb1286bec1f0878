import type { Root } from 'mdast';
import { findComponents } from '../../remark/components.ts';
import type { Finding } from '../../schemas/finding.ts';
import { didYouMean } from '../suggest.ts';
import type { Known } from './known.ts';
import type { Report } from './report.ts';

/** Components of an .mdx article name what exists. */
export function checkComponents(tree: Root, { actors, terms }: Known, report: Report): Finding[] {
  const owners: Readonly<Record<string, readonly [ReadonlySet<string>, string]>> = {
    ActorCard: [actors, 'actor'],
    Term: [terms, 'term'],
  };
  return findComponents(tree).flatMap((use): Finding[] => {
    const [ids, what] = owners[use.name] ?? [];
    if (!ids || !what || (use.id !== undefined && ids.has(use.id))) return [];
    const message =
      use.id === undefined
        ? `<${use.name}> has no id.`
        : `<${use.name}> names “${use.id}”, and there is no such ${what}.`;
    return [
      report(
        'unknown-reference',
        use,
        message,
        `${didYouMean(use.id ?? '', ids)}Write <${use.name} id="…" /> with an id of the registry.`,
      ),
    ];
  });
}
