import { say } from '../i18n/say.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { LEDGER_FILE } from '../ledger/ledger.ts';
import { parseRecords } from '../ledger/parse-ledger.ts';
import type { LoadedLedger } from '../loaders/load-ledger.ts';
import type { Finding } from '../schemas/finding.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import { runGit } from './run-git.ts';
import { toCount } from './to-count.ts';

/** An id that Git once had in the ledger, and the commit that took it out. */
export interface LostRecord {
  readonly id: string;
  readonly commit: string;
}

/** So many changes of the ledger are looked through: each takes Git some milliseconds. */
const MOST_COMMITS = '20';
const NAMED = 3;

/** Ids that stood in a ledger of late and no longer do, as after a revert or a merge that took them away; none without Git. */
export async function findLostRecords(
  { quotes }: Ledger,
  contentDir: string,
): Promise<LostRecord[]> {
  const args = ['log', `-${MOST_COMMITS}`, '--format=commit %h', '-p', '-m', '-U0', '--no-renames'];
  const log = await runGit(contentDir, [...args, '--', `./${LEDGER_FILE}`]);
  const lost = new Map<string, string>();
  let commit = '';
  for (const line of log?.split('\n') ?? []) {
    const { hash, id } =
      /^(?:commit (?<hash>[\da-f]+)$|-\s*"(?<id>q-[a-z2-7]{8})"\s*:)/u.exec(line)?.groups ?? {};
    if (hash !== undefined) commit = hash;
    if (id !== undefined && !quotes.has(id) && !lost.has(id)) lost.set(id, commit);
  }
  return [...lost].map(([id, taken]) => ({ id, commit: taken }));
}

/** What to say of records that are lost: an error where `isStrict`, for nobody is there to answer. */
export function toLostFinding(
  lost: readonly LostRecord[],
  file: string,
  isStrict: boolean,
): Finding {
  const ids = lost.slice(0, NAMED).map(({ id }) => id);
  const named = `${ids.join(', ')}${lost.length > NAMED ? ', …' : ''}`;
  const commit = lost[0]?.commit ?? '';
  const count = toCount(lost.length, 'issued address');
  return {
    ...{ rule: 'lost-record', file, line: 1, column: 1 },
    severity: isStrict ? 'error' : 'warning',
    message: say({
      de: `Im Zitatverzeichnis fehlt, was darin stand: ${count} (${named}), bis zum Commit ${commit}. Ihre Seiten fallen weg.`,
      en: `The ledger lacks what stood in it: ${count} (${named}), until the commit ${commit}. Their pages go away.`,
    }),
    fix: say({
      de: 'npm run ledger -- restore trägt sie wieder ein; retire nennt dann den Grund, wenn sie weg sein sollen.',
      en: 'npm run ledger -- restore puts them back; retire then says why, if they are to be gone.',
    }),
  };
}

/** The ledger with the records that it lost, as they were before they were taken out. */
export async function restoreRecords(
  { ledger, file }: Pick<LoadedLedger, 'ledger' | 'file'>,
  lost: readonly LostRecord[],
  contentDir: string,
): Promise<Ledger> {
  const old = new Map<string, QuoteRecord>();
  for (const commit of new Set(lost.map((one) => one.commit))) {
    // What a merge took out stood in one of those that it merged.
    for (const parent of ['1', '2']) {
      const text = await runGit(contentDir, ['show', `${commit}^${parent}:./${LEDGER_FILE}`]);
      const parsed = text === undefined ? [] : parseRecords(text, file);
      if (!Array.isArray(parsed)) for (const [id, record] of parsed.quotes) old.set(id, record);
    }
  }
  const found = lost.flatMap(({ id }) => {
    const record = old.get(id);
    return record ? [[id, record] as const] : [];
  });
  return { ...ledger, quotes: new Map([...ledger.quotes, ...found]) };
}
