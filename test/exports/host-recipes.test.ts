import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { FILE_TYPES } from '../../src/exports/file-types.ts';

const PAGE = fileURLToPath(new URL('../../content/pages/publishing.md', import.meta.url));
/** What every server knows by itself. */
const KNOWN = ['application/xml', 'text/plain'];

// A content folder of one's own has no such page.
describe.runIf(existsSync(PAGE)).each(['nginx', 'apache'])('the recipe for %s', (server) => {
  const recipe = new RegExp(`\`\`\`${server}\n(?<recipe>.*?)\`\`\``, 'su').exec(
    readFileSync(PAGE, 'utf8'),
  )?.groups?.['recipe'];

  test('gives each file beside the pages the type that _headers gives it', () => {
    // Apache calls the N-Quads gzip without being told.
    const types = Object.values(FILE_TYPES)
      .map(({ type }) => type)
      .filter(
        (type) => !KNOWN.includes(type) && (server === 'nginx' || type !== 'application/gzip'),
      );
    expect(types.length).toBeGreaterThan(6);
    expect(types.filter((type) => !recipe?.includes(type))).toEqual([]);
  });

  test('lets statements into frames, and no other page', () => {
    expect(recipe).toContain(server === 'nginx' ? `default "'none'"` : `frame-ancestors 'none'`);
    expect(recipe).toContain('^/(embed|quotes)/');
  });
});
