import { expect, test } from 'vitest';
import { findConflicts } from '../../src/output/find-conflicts.ts';

test.each([
  ['of the same path', ['a/b', 'a/c'], ['a/b'], ['a/b']],
  ['a file where the other has a folder', ['a', 'b'], ['a/b'], ['a']],
  ['a file in what is a file in the other', ['a/b/c', 'b/c'], ['a/b'], ['a/b/c']],
  ['none where names only begin alike', ['abc', 'a/bc'], ['ab', 'a/b'], []],
])('finds files %s', (_, files, others, conflicts) => {
  expect(findConflicts(files, others)).toEqual(conflicts);
});
