/**
 * Prints how the time of `annotate` grows from 10,000 to 100,000 of each thing; ten times as long is linear,
 * and what is above twelve is marked. Run with `node test/bench/annotate.ts`, or with a part of the names
 * of the texts that shall be measured: `node test/bench/annotate.ts marks`.
 */
import { annotate } from '../../src/text/annotate.ts';
import { LARGE_TEXTS } from '../text/large-texts.ts';
import { EXAMPLES } from '../text/registry-of-examples.ts';

const FEW = 10_000;
const MANY = 100_000;
const MOST_GROWTH = 12;

function measure(text: string): number {
  const start = performance.now();
  annotate(text, EXAMPLES);
  return performance.now() - start;
}

/** The shorter of two times: whatever else the machine does only adds. */
function measureTwice(text: string): number {
  return Math.min(measure(text), measure(text));
}

const [part = ''] = process.argv.slice(2);
for (const [name, toText] of Object.entries(LARGE_TEXTS).filter(([name]) => name.includes(part))) {
  const few = measureTwice(toText(FEW));
  const many = measureTwice(toText(MANY));
  const growth = many / few;
  const row = [few.toFixed(0), many.toFixed(0), `× ${growth.toFixed(1)}`];
  const mark = growth > MOST_GROWTH ? ' !' : '';
  console.log(`${name.padEnd(40)}${row.map((cell) => cell.padStart(10)).join('')}${mark}`);
}
