import { expect, test } from 'vitest';
import { findFaults } from '../reading/load-files.ts';

const article = (tags: string) =>
  `---\ntitle: Flut\ndate: 2026-03-03\ntags: ${tags}\n---\n\nDer Deich hält.\n`;

test('two spellings of a tag are told once, with the one that most have', async () => {
  const findings = await findFaults({
    'articles/a.md': article('[hafen, Wahl 2024]'),
    'articles/b.md': article('[Hafen]'),
    'articles/c.md': article('Hafen'),
  });
  expect(findings).toEqual([
    {
      rule: 'tag-spelling',
      severity: 'warning',
      file: 'content/articles/a.md',
      line: 4,
      column: 8,
      message: 'The tag “hafen” is “Hafen” elsewhere, and both are the page tags/hafen/.',
      fix: 'Did you mean “Hafen”? Write it the same everywhere.',
    },
  ]);
});

test('tags that differ have no fault', async () => {
  expect(await findFaults({ 'articles/a.md': article('[Hafen, Häfen, Wahl 2024]') })).toEqual([]);
});
