import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { ComponentUse } from '../../remark/components.ts';
import { findComponents } from '../../remark/components.ts';
import type { Finding } from '../../schemas/finding.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Known } from './known.ts';
import type { Report } from './report.ts';

// What every article has at hand; others it has to import.
const AT_HAND = ['ActorCard', 'QuoteCard', 'Term'];

/** Components of an .mdx article exist and name what exists. */
export function checkComponents(tree: Root, { actors, terms }: Known, report: Report): Finding[] {
  const owners: Readonly<Record<string, readonly [ReadonlySet<string>, string]>> = {
    ActorCard: [actors, 'actor'],
    Term: [terms, 'term'],
  };
  const own = findOwnNames(tree);
  return findComponents(tree).flatMap((use): Finding[] => {
    if (own.has(use.name.split('.')[0] ?? '')) return [];
    if (!AT_HAND.includes(use.name)) return [toUnknown(use, report)];
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

function toUnknown(use: ComponentUse, report: Report): Finding {
  return report(
    'unknown-reference',
    use,
    `<${use.name}> is no component that this article has.`,
    `${didYouMean(use.name, AT_HAND)}At hand are ${AT_HAND.join(', ')}; import any other at the top of the article.`,
  );
}

/** The names that the code of the article imports or defines. */
function findOwnNames(tree: Root): ReadonlySet<string> {
  const names = new Set<string>();
  visit(tree, 'mdxjsEsm', ({ data }) => {
    for (const statement of data?.estree?.body ?? []) {
      if (statement.type === 'ImportDeclaration')
        for (const { local } of statement.specifiers) names.add(local.name);
      if (statement.type !== 'ExportNamedDeclaration') continue;
      const { declaration } = statement;
      if (declaration?.type === 'VariableDeclaration')
        for (const { id } of declaration.declarations)
          if (id.type === 'Identifier') names.add(id.name);
      if (declaration?.type === 'FunctionDeclaration' || declaration?.type === 'ClassDeclaration')
        names.add(declaration.id.name);
    }
  });
  return names;
}
