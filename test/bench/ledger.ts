import { parseArgs } from 'node:util';
import { buildDirectly } from '../ledger/build-directly.ts';
import { createFigures, getKeptShare } from '../ledger/figures.ts';
import { runRounds } from '../ledger/run-rounds.ts';

const ROUNDS = 20;

/**
 * Prints what becomes of issued ids under random edits of invented articles, for each kind of edit.
 * `node test/bench/ledger.ts [--cases] [seeds]`; --cases lists what is wrong or was asked.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { cases: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const all = createFigures();
  for (let seed = 1; seed <= Number(positionals[0] ?? '10'); seed += 1) {
    const figures = await runRounds(seed, ROUNDS, buildDirectly);
    for (const [row, counts] of figures.rows) {
      const sum = all.rows.get(row);
      all.rows.set(row, {
        kept: counts.kept + (sum?.kept ?? 0),
        doubtful: counts.doubtful + (sum?.doubtful ?? 0),
        lost: counts.lost + (sum?.lost ?? 0),
        wrong: counts.wrong + (sum?.wrong ?? 0),
        new: counts.new + (sum?.new ?? 0),
      });
    }
    all.wrong.push(...figures.wrong);
    all.missed.push(...figures.missed);
  }
  console.table(Object.fromEntries([...all.rows].sort(([a], [b]) => (a < b ? -1 : 1))));
  console.log(`kept with other words: ${(100 * getKeptShare(all)).toFixed(1)} %`);
  console.log(`ids that stand for another statement: ${String(all.wrong.length)}`);
  if (values.cases) console.log([...all.wrong, '', ...all.missed].join('\n'));
}

await main();
