import { expect, test } from 'vitest';
import { ADA, findFaults } from '../reading/load-files.ts';

const check = (keys: string) =>
  findFaults({
    'actors/ada-berg.md': ADA,
    'articles/flut.md': `---\ntitle: Flut\ndate: 2026-03-03\n${keys}---\nF: Und nun?\n\nA: Ruhe.\n`,
  });

test('labels that name actors and other words have no fault', async () => {
  expect(await check('form: interview\nspeakers: {F: Quellauer Bote, A: ada-berg}\n')).toEqual([]);
});

test('a label that names no actor is a fault at its place', async () => {
  expect(await check('form: record\nspeakers:\n  A: ada-brg\n')).toMatchObject([
    {
      rule: 'unknown-reference',
      severity: 'error',
      line: 6,
      message: '“speakers.A” names “ada-brg”, and there is no such actor.',
      fix: expect.stringContaining('Did you mean “ada-berg”?') as string,
    },
  ]);
});

test('labels without a form that has turns count for nothing', async () => {
  expect(await check('form: ticker\nspeakers: {A: ada-berg}\n')).toMatchObject([
    { rule: 'invalid-value', severity: 'warning', line: 5 },
  ]);
});

test('a form that there is not is a fault', async () => {
  expect(await check('form: intervew\n')).toMatchObject([
    { rule: 'invalid-value', fix: 'Did you mean “interview”? It is "intervew".' },
  ]);
});
