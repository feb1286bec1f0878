import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findGerman } from './find-german.ts';

const ROOT = join(import.meta.dirname, '../../src/text');
const PARTS = '{core,syntax,names,quotation,discourse,genres,times}/**/*.ts';
const FILES = globSync(PARTS, { cwd: ROOT }).toSorted();

test('the engine holds no word of German', () => {
  expect(FILES.length).toBeGreaterThan(100);
  const faults = FILES.flatMap((file) =>
    findGerman(readFileSync(join(ROOT, file), 'utf8')).map(
      ({ line, what }) => `src/text/${file}:${String(line)} ${what}`,
    ),
  );
  expect(faults).toEqual([]);
});
