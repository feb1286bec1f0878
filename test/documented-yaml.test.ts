import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';

const PAGES = fileURLToPath(new URL('../content/pages/', import.meta.url));
const BLOCK = /^```ya?ml\n(?<code>[^]*?)^```$/gmu;
const PINNED = /^\s*-? *uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u;

interface Job {
  readonly needs?: string | readonly string[];
  readonly strategy?: { readonly matrix: Readonly<Record<string, unknown>> };
}

/** What stands as YAML in the pages of the documentation, by page and number. A content folder of one's own has none of it. */
const blocks = (existsSync(PAGES) ? readdirSync(PAGES) : [])
  .filter((name) => name.endsWith('.md'))
  .flatMap((name) =>
    [...readFileSync(PAGES + name, 'utf8').matchAll(BLOCK)].map(
      ({ groups }, index) => [`${name}, ${String(index + 1)}`, groups?.['code'] ?? ''] as const,
    ),
  );

describe.runIf(existsSync(`${PAGES}past-one-machine.md`))('YAML in the documentation', () => {
  test.each(blocks)('can be read: %s', (_, code) => {
    // Some are the head of a file, with a line of dashes above and below.
    const faults = parseAllDocuments(code).flatMap(({ errors, warnings }) => [
      ...errors,
      ...warnings,
    ]);
    expect(faults.map(({ message }) => message)).toEqual([]);
  });

  test.each(blocks.filter(([, code]) => code.includes('\njobs:')))(
    'a workflow names jobs and values that it has, and actions by their commits: %s',
    (_, code) => {
      const { jobs } = parse(code) as { jobs: Readonly<Record<string, Job>> };
      const needed = Object.values(jobs).flatMap(({ needs = [] }) => needs);
      const used = [...code.matchAll(/\bneeds\.(?<job>\w+)\./gu)].map(
        ({ groups }) => groups?.['job'],
      );
      expect([...needed, ...used].filter((job = '') => !(job in jobs))).toEqual([]);
      const matrix = Object.values(jobs).flatMap(({ strategy }) =>
        Object.keys(strategy?.matrix ?? {}),
      );
      const numbers = [...code.matchAll(/\bmatrix\.(?<name>\w+)/gu)].map(
        ({ groups }) => groups?.['name'],
      );
      expect(numbers.filter((name = '') => !matrix.includes(name))).toEqual([]);
      const uses = code.split('\n').filter((line) => line.includes('uses:'));
      expect(uses.length).toBeGreaterThan(5);
      expect(uses.filter((line) => !PINNED.test(line))).toEqual([]);
    },
  );
});
