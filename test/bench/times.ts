/**
 * Prints how many time expressions of invented sentences are resolved right, by the rules of this project and by the German
 * of chrono-node, for the sentences that the rules were made with and for those kept apart. Run with `npm run
 * bench:times`; `npm run bench:times -- --all` also prints each sentence that is not right.
 */
import type { Expression } from './times/expression.ts';
import { judge, VERDICTS } from './times/judge.ts';
import { KEPT_APART } from './times/kept-apart.ts';
import type { TimeReader } from './times/readers.ts';
import { readChrono, readOwn } from './times/readers.ts';
import { TUNED } from './times/tuned.ts';

const SETS = [
  ['made with', TUNED],
  ['kept apart', KEPT_APART],
] as const;
const READERS = [
  ['own rules', readOwn],
  ['chrono-node', readChrono],
] as const;

const isTold = process.argv.includes('--all');

for (const [set, expressions] of SETS) {
  console.log(`${set}: ${String(expressions.length)} sentences`);
  for (const [name, read] of READERS) {
    const counts = VERDICTS.map((verdict) => {
      const own = expressions.filter((one) => toVerdict(read, one) === verdict);
      const share = ((100 * own.length) / expressions.length).toFixed(1);
      return `${verdict} ${String(own.length).padStart(3)} (${share.padStart(5)} %)`;
    });
    console.log(`  ${name.padEnd(12)} ${counts.join('  ')}`);
    if (isTold) printFaults(read, expressions);
  }
}

function toVerdict(read: TimeReader, [date, text, ...right]: Expression) {
  return judge(read(text, date), right);
}

function printFaults(read: TimeReader, expressions: readonly Expression[]): void {
  for (const [date, text, ...right] of expressions) {
    const found = read(text, date);
    const verdict = judge(found, right);
    if (verdict === 'right') continue;
    console.log(
      `    ${verdict}: ${text} ${right.join(' ') || '–'}, found ${found.join(' ') || '–'}`,
    );
  }
}
