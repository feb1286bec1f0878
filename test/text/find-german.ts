import ts from 'typescript';
import { GERMAN_CLASSES } from '../../src/text/lang/de/german.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../../src/text/lang/de/verb-forms.ts';
import type { ClassEntry } from '../../src/text/lang/classes/word-class.ts';
import { RULE_IDS } from '../../src/text/quotation/rule-ids.ts';

/** German words that are English or code words too, and say nothing of the language of a literal. */
const ALSO_ENGLISH = new Set(
  `a all also am an and as at bank be band begin bin boss bring but capitals calling chef den die dort else end es fast form first gang general group
  gut half hat her here his i in information kind land last league link list man medium modal most name not of old on open opinion organisation person
  post pro radio said so source start statement tag talk team term test text to tv union via was war week were wer will wind wo`.split(
    /\s+/u,
  ),
);

/** What the scanner finds wrong in a file of the engine, each with its line. */
export interface Fault {
  readonly line: number;
  readonly what: string;
}

const RULES: ReadonlySet<string> = new Set(RULE_IDS);
const CLASS_NAMES = new Set(GERMAN_CLASSES.flatMap((table) => Object.keys(table)));

/** The words of the German class tables and verbs, in lower case. */
const GERMAN_WORDS: ReadonlySet<string> = new Set(
  [
    ...GERMAN_CLASSES.flatMap((table) => Object.values<ClassEntry>(table)).flatMap(
      ({ words = '', forms = [] }) => [...words.split(/\s+/u), ...forms],
    ),
    ...SAYING_FORMS.keys(),
    ...AUXILIARY_FORMS.keys(),
  ].filter((word) => !ALSO_ENGLISH.has(word) && !CLASS_NAMES.has(word)),
);

/**
 * Finds German in the literals of a TypeScript file: letters beyond ASCII, words of the German tables, and imports of what
 * is German. Comments are none, and ids of rules are code.
 *
 * @example findGerman("is(t, 'x') || /^(?:der|die)$/u.test(lower)") // [{ line: 1, what: '“der”' }]
 */
export function findGerman(source: string): Fault[] {
  const file = ts.createSourceFile('engine.ts', source, ts.ScriptTarget.Latest, true);
  const faults: Fault[] = [];
  const add = (node: ts.Node, what: string): void => {
    faults.push({ line: file.getLineAndCharacterOfPosition(node.getStart()).line + 1, what });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
      const from = node.moduleSpecifier?.getText() ?? '';
      if (/\/lang\/de\//u.test(from)) add(node, `import of ${from}`);
      return;
    }
    if (isLiteral(node)) for (const what of readLiteral(node.getText())) add(node, what);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return faults;
}

function isLiteral(node: ts.Node): boolean {
  return (
    ts.isStringLiteral(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isNoSubstitutionTemplateLiteral(node)
  );
}

/** What is German in a literal, as it is written in the source. */
function readLiteral(written: string): string[] {
  if (RULES.has(written.slice(1, -1))) return [];
  // In a pattern \p{Lu}, \u00E4 and the flags are no words.
  const text = written.replace(/\\[pP]\{\w+\}|\\u\{?[\dA-Fa-f]+\}?|\\[a-zA-Z]/gu, ' ');
  const letters = text.match(/(?=\p{L})\P{ASCII}/gu) ?? [];
  const words = text.toLowerCase().match(/[\p{L}]{2,}/gu) ?? [];
  return [
    ...letters.map((letter) => `letter ${letter}`),
    ...words.filter((word) => GERMAN_WORDS.has(word)).map((word) => `“${word}”`),
  ];
}
