import type { Root } from 'mdast';
import type {} from 'remark-mdx';
import { visit } from 'unist-util-visit';
import type { ComponentUse } from '../../remark/components.ts';
import { findComponents } from '../../remark/components.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { MdxComponentName } from '../../schemas/mdx-components.ts';
import {
  isMdxComponent,
  MDX_COMPONENTS,
  RENAMED_COMPONENTS,
} from '../../schemas/mdx-components.ts';
import { didYouMean } from '../../files/did-you-mean.ts';
import { checkElementNames } from './check-element-names.ts';
import { checkNesting } from './check-nesting.ts';
import { checkProps } from './check-props.ts';
import { checkValues } from './check-values.ts';
import { findComponentsInCode } from './find-components-in-code.ts';
import type { Known } from './known.ts';
import type { Report } from '../../files/create-report.ts';

const NAMES = Object.keys(MDX_COMPONENTS);

/**
 * Components of an `.mdx` file exist, take the attributes that they have, and name what exists. That a statement exists shows only
 * when all articles are annotated.
 *
 * @example <ActorCrad id="ada-berg" />
 * @example <Statement speeker="ada-berg" />
 */
export function checkComponents(tree: Root, known: Known, report: Report): Finding[] {
  const own = findOwnNames(tree);
  const isOwn = (name: string): boolean => own.has(name.split('.')[0] ?? '');
  return [
    ...findComponents(tree).flatMap((use): Finding[] => {
      const { name } = use;
      if (isOwn(name)) return [];
      if (!isMdxComponent(name)) return [toUnknown(use, report)];
      return [
        ...checkProps(use, name, known, report),
        ...checkValues(use, report),
        ...checkContent(use, name, report),
      ];
    }),
    ...checkElementNames(tree, report),
    ...checkNesting(tree, report),
    ...findComponentsInCode(tree)
      .filter(({ name }) => (isMdxComponent(name) || name in RENAMED_COMPONENTS) && !isOwn(name))
      .map((use) =>
        report(
          'broken-component',
          use,
          {
            de: `<${use.name}> steht in Code, wo niemand prüfen kann, was es zeigt.`,
            en: `<${use.name}> stands in code, where nobody can check what it shows.`,
          },
          {
            de: 'Es ohne geschweifte Klammern in den Text schreiben.',
            en: 'Write it in the text, without braces around it.',
          },
        ),
      ),
  ];
}

function toUnknown(use: ComponentUse, report: Report): Finding {
  const renamed = RENAMED_COMPONENTS[use.name];
  if (renamed !== undefined)
    return report(
      'broken-component',
      use,
      {
        de: `<${use.name}> heißt <${renamed}>.`,
        en: `<${use.name}> is called <${renamed}>.`,
      },
      {
        de: `<${renamed} …> schreiben; die Attribute bleiben, wie sie sind.`,
        en: `Write <${renamed} …>; its attributes stay as they are.`,
      },
    );
  const meant = didYouMean(use.name, NAMES);
  const names = NAMES.join(', ');
  return report(
    'broken-component',
    use,
    {
      de: `<${use.name}> ist keine Komponente, die diese Datei hat.`,
      en: `<${use.name}> is no component that this file has.`,
    },
    {
      de: `${meant}Vorhanden sind ${names}; jede andere am Anfang der Datei importieren.`,
      en: `${meant}At hand are ${names}; import any other at the top of the file.`,
    },
  );
}

/** What stands between the tags is shown, or is missing: a sentence without a word would be one in every export. */
function checkContent(use: ComponentUse, name: MdxComponentName, report: Report): Finding[] {
  const { content } = MDX_COMPONENTS[name];
  const isNeeded = content === 'needed' || (content === 'needed-in-line' && use.isInline);
  if (use.isInline && content !== 'needed-in-line')
    return [
      report(
        'broken-component',
        use,
        {
          de: `<${name}> steht in einer Zeile mit Text.`,
          en: `<${name}> stands in a line of text.`,
        },
        {
          de: 'Es in eine eigene Zeile setzen, mit einer leeren davor und dahinter.',
          en: 'Put it on a line of its own, with an empty one before and behind it.',
        },
      ),
    ];
  if (content === 'needed-in-line' && !use.isInline && !use.isEmpty)
    return [
      report(
        'broken-component',
        use,
        {
          de: `<${name}> steht mit Worten für sich allein.`,
          en: `<${name}> stands alone with words in it.`,
        },
        {
          de: `Die Worte in einen Satz setzen, der außerhalb der Tags beginnt oder endet, oder <${name} … /> schreiben.`,
          en: `Put them into a sentence that begins or ends outside the tags, or write <${name} … />.`,
        },
      ),
    ];
  if (content === 'needed' && use.isOneLine && !use.isEmpty)
    return [
      report(
        'broken-component',
        use,
        {
          de: `Die Worte von <${name}> stehen in der Zeile seiner Tags.`,
          en: `The words of <${name}> stand in the line of its tags.`,
        },
        {
          de: `Sie als Absätze zwischen die Tags setzen, mit leeren Zeilen davor und dahinter.`,
          en: `Put them between the tags as paragraphs, with empty lines before and behind them.`,
        },
      ),
    ];
  if (content === 'none' && !use.isEmpty)
    return [
      report(
        'broken-component',
        use,
        {
          de: `<${name}> zeigt nicht, was zwischen seinen Tags steht.`,
          en: `<${name}> does not show what stands between its tags.`,
        },
        {
          de: `<${name} … /> schreiben und die Worte davor oder dahinter.`,
          en: `Write <${name} … />, and the words before or behind it.`,
        },
      ),
    ];
  if (!isNeeded || !use.isEmpty) return [];
  return [
    report(
      'broken-component',
      use,
      { de: `Zwischen den Tags von <${name}> steht nichts.`, en: `<${name}> has nothing in it.` },
      {
        de: `Worte zwischen die Tags schreiben: <${name} …>Worte</${name}>.`,
        en: `Write words between its tags: <${name} …>words</${name}>.`,
      },
    ),
  ];
}

/** The names that the code of the file imports or defines. */
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
