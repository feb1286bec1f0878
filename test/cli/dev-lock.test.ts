import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withDevLock } from '../../src/cli/dev-lock.ts';
import { createFolder } from './run-command.ts';

test('one dev of a checkout runs, and a second gets no turn while it does', async () => {
  const path = join(await createFolder({}), 'o-ton/dev');
  const second = withDevLock(() => withDevLock(() => Promise.resolve('second'), path), path);
  expect(await second).toBeUndefined();
  expect(await withDevLock(() => Promise.resolve('later'), path)).toBe('later');
});

test('what the server throws is thrown on', async () => {
  const path = join(await createFolder({}), 'dev');
  const locked = Object.assign(new Error('Full.'), { code: 'ELOCKED' });
  await expect(withDevLock(() => Promise.reject(locked), path)).rejects.toThrow('Full.');
});
