import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { createToWorkingPath, toWorkingPaths } from '../../src/system/to-working-path.ts';

test.each([
  ['of a folder beside the working directory', '../quellau', '../quellau/articles/flut.md'],
  ['of a folder named by its whole path', resolve('../quellau'), '../quellau/articles/flut.md'],
  ['of a folder in the working directory', 'sites/quellau', 'sites/quellau/articles/flut.md'],
])('makes a path %s that a terminal opens', (_, contentDir, expected) => {
  expect(createToWorkingPath(contentDir)('quellau/articles/flut.md')).toBe(expected);
});

test('leaves a setting, and a file of the built site, as it is', () => {
  const toPath = createToWorkingPath('../quellau');
  expect(['SITE', '404.html', 'quellau-alt/a.md'].map(toPath)).toEqual([
    'SITE',
    '404.html',
    'quellau-alt/a.md',
  ]);
});

test('makes the paths of other places of a finding, too', () => {
  const place = { line: 1, column: 1 };
  expect(
    toWorkingPaths(
      [{ ...place, file: 'quellau/a.md', also: [{ ...place, file: 'quellau/b.md' }] }],
      '../quellau',
    ),
  ).toEqual([{ ...place, file: '../quellau/a.md', also: [{ ...place, file: '../quellau/b.md' }] }]);
});
