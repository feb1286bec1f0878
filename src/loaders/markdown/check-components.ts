import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { ComponentUse } from '../../remark/components.ts';
import { findComponents } from '../../remark/components.ts';
import type { Finding } from '../../schemas/finding.ts';
import { didYouMean, toNoSuch } from '../did-you-mean.ts';
import type { Known } from './known.ts';
import type { Report } from './report.ts';

// What every article has at hand; others it has to import.
const AT_HAND = ['ActorCard', 'QuoteCard', 'Term'];

/** Components of an .mdx article exist and name what exists. */
export function checkComponents(tree: Root, { actors, terms }: Known, report: Report): Finding[] {
  const owners: Readonly<Record<string, readonly [ReadonlySet<string>, 'actor' | 'term']>> = {
    ActorCard: [actors, 'actor'],
    Term: [terms, 'term'],
  };
  const own = findOwnNames(tree);
  return findComponents(tree).flatMap((use): Finding[] => {
    if (own.has(use.name.split('.')[0] ?? '')) return [];
    if (!AT_HAND.includes(use.name)) return [toUnknown(use, report)];
    const [ids, kind] = owners[use.name] ?? [];
    if (!ids || !kind || (use.id !== undefined && ids.has(use.id))) return [];
    const noSuch = toNoSuch(use.id ?? '', kind);
    const message =
      use.id === undefined
        ? { de: `<${use.name}> hat keine id.`, en: `<${use.name}> has no id.` }
        : {
            de: `<${use.name}> nennt „${use.id}“, ${noSuch}.`,
            en: `<${use.name}> names “${use.id}”, ${noSuch}.`,
          };
    const meant = didYouMean(use.id ?? '', ids);
    const fix = {
      de: `${meant}<${use.name} id="…" /> mit einer ID des Registers schreiben.`,
      en: `${meant}Write <${use.name} id="…" /> with an id of the registry.`,
    };
    return [report('unknown-reference', use, message, fix)];
  });
}

function toUnknown(use: ComponentUse, report: Report): Finding {
  const meant = didYouMean(use.name, AT_HAND);
  const names = AT_HAND.join(', ');
  return report(
    'unknown-reference',
    use,
    {
      de: `<${use.name}> ist keine Komponente, die dieser Artikel hat.`,
      en: `<${use.name}> is no component that this article has.`,
    },
    {
      de: `${meant}Vorhanden sind ${names}; jede andere am Anfang des Artikels importieren.`,
      en: `${meant}At hand are ${names}; import any other at the top of the article.`,
    },
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
