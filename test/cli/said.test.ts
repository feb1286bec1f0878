import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Code that talks to people at a terminal; src/schemas also has words for the documentation. */
const FILES =
  'src/{articles,checks,cli,csv,files,import,integrations,ledger,loaders,output,reading,registry,reports,settings,site,system,pages/cards}/**/*.ts';
const ELSEWHERE = ['src/registry/builtin/'];

/** Texts that are no message: part of a file that O-Ton reads again, and of a message of Node's; keys in German texts. */
const NO_MESSAGES = [
  'O-Ton wrote the files listed here.',
  'does not take',
  ':quote[…]{not}',
  'to: (2022',
];

// Words that English can hardly do without and that German does not have.
const ENGLISH =
  /\b(?:the|is|are|not|of|with|and|no|to|it|there|be|must|were|nothing|which|has|have)\b/iu;

interface Fault {
  readonly line: number;
  readonly text: string;
}

/** English texts outside `en: …`, and those that stand for German: each is a line that nobody said in German. */
function findUnsaid(code: string): Fault[] {
  const source = ts.createSourceFile('code.ts', code, ts.ScriptTarget.Latest, true);
  const faults: Fault[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'en') return;
    const text = toText(node);
    // A single word may be a key or a name.
    if (text !== undefined && /\S\s+\S/u.test(text) && ENGLISH.test(text))
      if (!NO_MESSAGES.some((known) => text.includes(known)))
        faults.push({
          line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1,
          text: text.trim().slice(0, 60),
        });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** The text of a literal; what is put into a template says for itself what it is. */
function toText(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

test('every line that a command says is said in German, too', () => {
  const files = globSync(FILES, { cwd: ROOT })
    .filter((file) => !ELSEWHERE.some((folder) => file.startsWith(folder)))
    .sort();
  const found = files.flatMap((file) =>
    findUnsaid(readFileSync(join(ROOT, file), 'utf8')).map(
      ({ line, text }) => `${file}:${String(line)} ${text}`,
    ),
  );
  expect(new Set(files.map((file) => dirname(file))).size).toBeGreaterThan(6);
  expect(found).toEqual([]);
});

test.each([
  ['a line in English alone', 'log(`${count} of them were left out.`);', 1],
  [
    'English in the place of German',
    "say({ de: 'There is no such file.', en: 'There is no such file.' });",
    1,
  ],
  ['a line in both', "say({ de: 'Die Datei fehlt.', en: 'There is no such file.' });", 0],
])('the check above finds %s', (_, code, count) => {
  expect(findUnsaid(code)).toHaveLength(count);
});
