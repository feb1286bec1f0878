import { expect, test } from 'vitest';
import { createStageLine } from '../../src/system/stage-line.ts';

/** Runs stages that begin at these seconds, with a tick each half second, up to an end; gives what was written. */
function run(isTTY: boolean, end: number, stages: Readonly<Record<number, string>>): string[] {
  const written: string[] = [];
  let time = 5000;
  const line = createStageLine({ isTTY, write: (text) => written.push(text) }, () => time);
  for (let at = 0; at <= end * 1000; at += 500) {
    const stage = stages[at / 1000];
    time = 5000 + at;
    if (stage !== undefined) line.setStage(stage);
    line.tick();
  }
  return written;
}

test('says nothing of a task that ends within a second', () => {
  expect(run(false, 0.5, { 0: 'Reading' })).toEqual([]);
  expect(run(true, 0.5, { 0: 'Reading' })).toEqual([]);
});

test('writes a line with each stage that lasts, and every ten seconds', () => {
  expect(run(false, 22, { 0: 'Reading', 3: 'Rendering' })).toEqual([
    'Reading … 1 s\n',
    'Rendering … 3 s\n',
    'Rendering … 13 s\n',
  ]);
});

test('counts the seconds on one line of a terminal, which the next line overwrites', () => {
  expect(run(true, 1.5, { 0: 'Reading', 1.5: 'Rendering' })).toEqual([
    '\r\x1B[KReading … 1 s\r',
    '\r\x1B[KRendering … 1 s\r',
  ]);
});
