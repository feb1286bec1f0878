/**
 * Prints how the time of `annotate` grows from 10,000 to 100,000 of each thing; ten times as long is linear.
 * Run with `node test/bench/annotate.ts`.
 */
import { annotate } from '../../src/text/annotate.ts';
import { LARGE_TEXTS } from '../text/large-texts.ts';
import { EXAMPLES } from '../text/registry-of-examples.ts';

function measure(text: string): number {
  const start = performance.now();
  annotate(text, EXAMPLES);
  return performance.now() - start;
}

for (const [name, toText] of Object.entries(LARGE_TEXTS)) {
  const few = measure(toText(10_000));
  const many = measure(toText(100_000));
  const row = [few.toFixed(0), many.toFixed(0), `× ${(many / few).toFixed(1)}`];
  console.log(`${name.padEnd(40)}${row.map((cell) => cell.padStart(10)).join('')}`);
}
