import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

type Imports = ReadonlyMap<string, readonly string[]>;

/** What a file imports by a relative path, types too, each as a path like the file's own. */
function findImports(file: string, text: string): string[] {
  // An Astro file imports between its fences.
  const code = file.endsWith('.astro') ? (/^---\n([^]*?)\n---/u.exec(text)?.[1] ?? '') : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => name.startsWith('.'))
    .map((name) => join(dirname(file), name));
}

/** A way along imports from each file that lies on a circle back to it, one for each circle found. */
function findCircles(imports: Imports): string[] {
  const circles: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const begin = way.indexOf(file);
    if (begin !== -1) circles.push([...way.slice(begin), file].join(' → '));
    if (begin !== -1 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}

test('no files of src and components import one another in a circle, not even their types', () => {
  const files = globSync('{src,components}/**/*.{ts,astro}', { cwd: ROOT }).sort();
  const imports = new Map(
    files.map((file) => [
      relative('.', file),
      findImports(file, readFileSync(join(ROOT, file), 'utf8')),
    ]),
  );
  expect(imports.size).toBeGreaterThan(300);
  expect(findCircles(imports)).toEqual([]);
});

test.each([
  ['a value', "import { b } from './b.ts';"],
  ['a type', "import type { B } from './b.ts';"],
  ['what is exported again', "export { b } from './b.ts';"],
  ['what is loaded later', "const b = await import('./b.ts');"],
  ['a type in its place', "type B = import('./b.ts').B;"],
])('a circle by %s is found', (_, code) => {
  const imports = new Map([
    ['src/a.ts', findImports('src/a.ts', code)],
    ['src/b.ts', findImports('src/b.ts', "import type { C } from './c.astro';")],
    ['src/c.astro', findImports('src/c.astro', "---\nimport { a } from './a.ts';\n---\n")],
  ]);
  expect(findCircles(imports)).toEqual(['src/a.ts → src/b.ts → src/c.astro → src/a.ts']);
});
