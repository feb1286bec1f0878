import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { beforeAll, describe, expect, test } from 'vitest';
import { annotate } from '../../src/text/annotate.ts';
import { LARGE_TEXTS } from './large-texts.ts';
import { EXAMPLES } from './registry-of-examples.ts';

// More than the calls that this stack holds, so that a function that calls itself once for each item ends in a
// RangeError. The stack of a process holds six times as many, and the texts would take six times as long.
const COUNT = 2000;
const STACK_MB = 0.35;

describe('on a stack of fewer calls than a text has items', () => {
  let faults: Readonly<Record<string, string>>;

  beforeAll(async () => {
    const worker = new Worker(new URL('annotate-on-small-stack.ts', import.meta.url), {
      workerData: COUNT,
      resourceLimits: { stackSizeMb: STACK_MB },
    });
    [faults] = (await once(worker, 'message')) as [typeof faults];
  }, 60_000);

  test('a function that calls itself for each item comes to the end of the stack', () => {
    expect(faults['calls that keep nothing']).toMatch(/^RangeError: /u);
  });

  // How long it takes is measured in test/bench.
  test.each(Object.keys(LARGE_TEXTS))('annotate reads a text with very many %s', (name) => {
    expect(faults[name]).toBe('');
  });
});

test('annotate finds every quote of a long text', () => {
  const text = LARGE_TEXTS['quotes with frames']?.(1000) ?? '';
  const { quotes } = annotate(text, EXAMPLES);
  expect(quotes).toHaveLength(1000);
  expect(new Set(quotes.map(({ speaker }) => speaker.ids.join()))).toEqual(new Set(['ada-berg']));
});
