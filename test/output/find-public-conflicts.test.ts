import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findPublicConflicts } from '../../src/output/find-public-conflicts.ts';
import { writeFiles } from '../reading/load-files.ts';

test('finds the files whose place in the site something else has taken', async () => {
  const content = await writeFiles({
    'public/logo.svg': '<svg/>',
    'public/articles/index.html': 'meine',
  });
  const site = await writeFiles({ 'logo.svg': '<svg/>', 'articles/index.html': 'die der Seite' });
  expect(await findPublicConflicts(join(content, 'public'), site, 'content')).toMatchObject([
    { rule: 'public-conflict', severity: 'error', file: 'content/public/articles/index.html' },
  ]);
});

test('finds nothing where there is no such folder', async () => {
  expect(await findPublicConflicts('/nowhere/public', '/nowhere', 'content')).toEqual([]);
});
