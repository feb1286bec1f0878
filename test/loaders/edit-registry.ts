import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Random } from '../ledger/random.ts';

/** What an entry may say: names, forms and offices that the sentences of `edit-content.ts` hold, or do not hold. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  'actors/bo-tal.md': [
    'name: Bo Tal\nkind: person',
    'name: Bo Tal\nkind: person\nside: rat',
    'name: Bo Thal\nkind: person\naliases: [Bo Tal]',
    'name: Bo Thal\nkind: person',
  ],
  'actors/uwe-lindner.md': [
    'name: Uwe Lindner\nkind: person',
    'name: Uwe Lindner\nkind: person\nroles:\n  - title: Bürgermeister\n    from: 2021',
    'name: Uwe Linde\nkind: person\naliases: [Uwe Lindner]',
  ],
  'actors/bahn.md': [
    'name: die Bahn\nkind: organisation\naliases: [Zug]',
    'name: die Bahn\nkind: organisation',
    'name: Ada Berg\nkind: medium',
  ],
  'actors/quellau.md': [
    'name: Quellau\nkind: state\ncode: DE',
    'name: Montag\nkind: state\ncode: AT',
  ],
  'glossary/deich.md': [
    'term: Deich\nshort: Ein Damm.',
    'term: Damm\nshort: Ein Deich.\naliases: [Deich]',
    'term: Boot\nshort: Ein Schiff.',
  ],
  'places/abend.md': [
    'name: Abend\nkind: city\nlat: 50\nlon: 8',
    'name: Licht\nkind: city\nlat: 50\nlon: 8\naliases: [Abend]',
  ],
};

/** Writes an entry of the registry anew, or takes it away. */
export async function editRegistry(folder: string, random: Random): Promise<boolean> {
  const [file, versions] = random.pick(Object.entries(ENTRIES)) ?? ['', []];
  const path = join(folder, file);
  const version = random.pick([...versions, undefined]);
  if (version === undefined) await rm(path, { force: true });
  else {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, `---\n${version}\n---\n`);
  }
  return true;
}
