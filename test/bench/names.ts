import { parseArgs } from 'node:util';
import { measureGold, toRows } from '../text/names/measure-gold.ts';
import { readGold } from '../text/names/read-name-gold.ts';

const SETS = ['development', 'everyday', 'speakers', 'newspaper', 'held-out'];

/**
 * Prints precision and recall of links and the share of right speakers, for each row of the gold sets.
 * `node test/bench/names.ts [--faults] [set …]`; --faults lists what is wrong.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { faults: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  for (const name of positionals.length > 0 ? positionals : SETS) {
    const results = measureGold(await readGold(name));
    console.log(`\n${name}`);
    console.table(toRows(results));
    if (!values.faults) continue;
    for (const { gold, faults } of results)
      if (faults.length > 0) console.log(`\n${gold.row}: ${gold.note}\n  ${faults.join('\n  ')}`);
  }
}

await main();
