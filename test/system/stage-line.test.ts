import { expect, test } from 'vitest';
import { createStageLine } from '../../src/system/stage-line.ts';

interface Event {
  readonly stage?: string;
  readonly total?: number;
  readonly done?: number;
}

/** Runs what happens at these seconds, with a tick each half second, up to an end; gives what was written. */
function run(isTTY: boolean, end: number, events: Readonly<Record<number, Event>>): string[] {
  const written: string[] = [];
  let [time, done] = [5000, 0];
  const line = createStageLine({ isTTY, write: (text) => written.push(text) }, () => time);
  for (let at = 0; at <= end * 1000; at += 500) {
    const event = events[at / 1000];
    time = 5000 + at;
    if (event?.stage !== undefined) line.setStage({ name: event.stage, total: event.total });
    done = event?.done ?? done;
    line.tick(done);
  }
  return written;
}

test('says nothing of a task that ends within a second', () => {
  expect(run(false, 0.5, { 0: { stage: 'Reading' } })).toEqual([]);
  expect(run(true, 0.5, { 0: { stage: 'Reading' } })).toEqual([]);
});

test('writes a line with each stage that lasts, and every ten seconds', () => {
  expect(run(false, 22, { 0: { stage: 'Reading' }, 3: { stage: 'Rendering' } })).toEqual([
    'Reading … 1 s\n',
    'Rendering … 3 s\n',
    'Rendering … 13 s\n',
  ]);
});

test('counts the seconds on one line of a terminal, which the next line overwrites', () => {
  expect(run(true, 1.5, { 0: { stage: 'Reading' }, 1.5: { stage: 'Rendering' } })).toEqual([
    '\r\x1B[KReading … 1 s\r',
    '\r\x1B[KRendering … 1 s\r',
  ]);
});

test('says how many parts are done where their number is known', () => {
  const events = { 0: { stage: 'Rendering', total: 2057 }, 11: { done: 1204 } };
  expect(run(false, 11, events)).toEqual([
    'Rendering: 0 of 2,057 … 1 s\n',
    'Rendering: 1,204 of 2,057 … 11 s\n',
  ]);
});

test('says on a terminal how long a step will go on, from the share that is done', () => {
  const events = { 0: { stage: 'Rendering', total: 400 }, 2: { done: 100 }, 9: { done: 400 } };
  const lines = run(true, 9, events);
  expect(lines.slice(0, 3)).toEqual([
    '\r\x1B[KRendering: 0 of 400 … 1 s\r',
    '\r\x1B[KRendering: 0 of 400 … 1 s\r',
    '\r\x1B[KRendering: 100 of 400 … 2 s, this step about 6 s more\r',
  ]);
  expect(lines.at(-1)).toBe('\r\x1B[KRendering: 400 of 400 … 9 s\r');
});

test('gives minutes where a step has more than two left', () => {
  const events = { 0: { stage: 'Rendering', total: 400 }, 2: { done: 2 } };
  expect(run(true, 2, events).at(-1)).toBe(
    '\r\x1B[KRendering: 2 of 400 … 2 s, this step about 7 min more\r',
  );
});

test('measures a stage that goes on from where it stopped by what it did since', () => {
  const events = {
    0: { stage: 'Pages', total: 400 },
    2: { stage: 'Feeds', done: 0 },
    4: { stage: 'Pages', total: 400, done: 300 },
    6: { done: 320 },
  };
  expect(run(true, 6, events).at(-1)).toBe(
    '\r\x1B[KPages: 320 of 400 … 6 s, this step about 8 s more\r',
  );
});
