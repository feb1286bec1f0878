import { expect, test } from 'vitest';
import { findFaults, SOUND } from '../../reading/load-files.ts';

test('a text in the place of a list is told once, and not as too long a list too', async () => {
  const head = '---\ntitle: Flut\ndate: 2022-02-02\npositions: q-aaaaaaaa\n---\n\n';
  expect(
    await findFaults({ ...SOUND, 'articles/flut.md': `${head}Der Deich hält.\n` }),
  ).toMatchObject([
    {
      rule: 'invalid-value',
      line: 4,
      message: '“positions” must be a list of two to five ids of statements.',
      fix: 'It is "q-aaaaaaaa". Write a list, an item a line: “- q-aaaaaaaa”.',
    },
  ]);
});
