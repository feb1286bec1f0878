import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadContent } from '../src/reading/load-content.ts';
import { formatFindings } from '../src/schemas/finding.ts';

const CONTENT = fileURLToPath(new URL('../content', import.meta.url));

// Whatever is in it: the facts of other tests stand on test/fixtures.
test.runIf(existsSync(CONTENT))('the content folder of this checkout has no error', async () => {
  const { findings } = await loadContent(CONTENT);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(formatFindings(errors)).toBe('');
});
