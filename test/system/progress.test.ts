import { expect, test } from 'vitest';
import { createProgress } from '../../src/system/progress.ts';

/** Shows a, b and c at these times, says a line, and clears; gives what is written. */
function run(isTTY: boolean, times: readonly number[]): string[] {
  const written: string[] = [];
  let time = 0;
  const progress = createProgress({ isTTY, write: (text) => written.push(text) }, () => time);
  for (const [at, text] of ['a', 'b', 'c'].entries()) {
    time = times[at] ?? 0;
    progress.show(() => text);
  }
  progress.say('line');
  progress.clear();
  return written;
}

test('shows progress five times a second at most, and takes it away for a line that stays', () => {
  expect(run(true, [0, 100, 200])).toEqual(['\r\x1B[Ka', '\r\x1B[Kc', '\r\x1B[K', 'line\n']);
});

test('shows no progress where there is no terminal', () => {
  expect(run(false, [0, 200, 400])).toEqual(['line\n']);
});
