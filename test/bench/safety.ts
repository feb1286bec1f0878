import { buildOrThrow, createWorkspace, removeWorkspace, SITE } from '../build/run-build.ts';
import { SITE_FIXTURE } from '../fixtures/site.ts';
import { measureAttack } from './safety/attack-rows.ts';
import { measureDeterminism } from './safety/determinism.ts';
import { measureGerman } from './safety/german-text.ts';
import { measureGrowth } from './safety/measure-growth.ts';
import { runHosts } from './safety/check-hosts.ts';
import { measureKills } from './safety/kills.ts';
import { measureLinks } from './safety/links.ts';
import { measureMalformed } from './safety/malformed.ts';
import type { Row } from './safety/row.ts';
import { measureSameBytes } from './safety/same-bytes.ts';

const SEEDS = [1, 2, 3, 4, 5];

/** What is tried, by the name to ask for it: `npm run bench:safety -- german kills`. */
const TRIALS: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  german: () => measureGerman(),
  malformed: measureMalformed,
  determinism: () => measureDeterminism(SEEDS),
  bytes: measureSameBytes,
  kills: () => measureKills(),
  links: () => tryOwnSite((folder) => measureLinks(folder, { site: SITE, base: '/' })),
  hosts: () => tryOwnSite((folder) => runHosts(folder, '/')),
  growth: () => measureGrowth(),
  attack: measureAttack,
};

/** Tries something on the site of the repository's own content. */
async function tryOwnSite(
  measure: (folder: string) => Promise<readonly Row[]>,
): Promise<readonly Row[]> {
  const workspace = await createWorkspace(SITE_FIXTURE);
  try {
    await buildOrThrow(workspace);
    return await measure(workspace.out);
  } finally {
    await removeWorkspace(workspace);
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in TRIALS));
if (unknown.length > 0) {
  console.error(
    `“${unknown.join(' ')}” is not tried; there are ${Object.keys(TRIALS).join(', ')}.`,
  );
  process.exit(2);
}
for (const [name, measure] of Object.entries(TRIALS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n${name}`);
  for (const row of await measure()) console.log(`  ${row.name}: ${row.result}`);
}
