import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { ENTRY_LEDGER_FILE, toAnswerKey } from '../ledger/entries/entry-ledger.ts';
import { LEDGER_FILE } from '../ledger/quote-ledger.ts';
import { toRecordKey } from '../ledger/record-line.ts';
import type { Finding } from '../schemas/finding.ts';
import { runGit } from './run-git.ts';
import { toCount } from './to-count.ts';

/** The two ledgers, by the names of their files. */
export type LedgerName = typeof LEDGER_FILE | typeof ENTRY_LEDGER_FILE;

/** What Git once had in a ledger, the id of a quote or `toEntryKey`, and the commit that took it out. */
export interface LostRecord {
  readonly key: string;
  readonly commit: string;
}

/** So many changes of the ledger are looked through: each takes Git some milliseconds. */
const MOST_COMMITS = '20';
const NAMED = 3;

/**
 * What stood in a ledger of late and is not in `keys`, as after a revert or a merge that took it away; none without Git. A commit
 * that took out every quote, or every article, began a ledger anew, for other content: what was before is not asked of.
 */
export async function findLostRecords(
  keys: ReadonlySet<string>,
  contentDir: string,
  name: LedgerName,
): Promise<LostRecord[]> {
  const args = ['log', `-${MOST_COMMITS}`, '--format=commit %h', '-p', '-m', '-U0', '--no-renames'];
  const log = await runGit(contentDir, [...args, '--', `./${name}`]);
  const lost = new Map<string, string>();
  for (const { commit, removed } of readChanges(log ?? '')) {
    if (removed.some((key) => !keys.has(key))) {
      const before = (await runGit(contentDir, ['show', `${commit}~1:./${name}`])) ?? '';
      const all = before.split('\n').flatMap((line) => toRecordKey(line) ?? []);
      const told = all.filter(isOfArticle);
      if (told.length > 0 && told.every((key) => removed.includes(key))) break;
    }
    for (const key of removed) if (!keys.has(key) && !lost.has(key)) lost.set(key, commit);
  }
  return [...lost].map(([key, commit]) => ({ key, commit }));
}

/** A quote, or an article: other content may have the same actors, terms and places. */
function isOfArticle(key: string): boolean {
  return key.startsWith('q-') || key.startsWith('article');
}

/** The commits of a log with the records that each took out and did not write anew. */
function readChanges(log: string): { readonly commit: string; readonly removed: string[] }[] {
  return log
    .split(/^commit (?=[\da-f]+$)/mu)
    .slice(1)
    .map((part) => {
      const [commit = '', ...lines] = part.split('\n');
      const read = (sign: string): Set<string> =>
        new Set(
          lines.flatMap((line) => (line.startsWith(sign) ? toRecordKey(line.slice(1)) : []) ?? []),
        );
      return { commit, removed: [...read('-').difference(read('+'))] };
    });
}

/** What to say of records that are lost: an error where `isStrict`, for nobody is there to answer. */
export function toLostFinding(
  lost: readonly LostRecord[],
  name: LedgerName,
  file: string,
  isStrict: boolean,
): Finding {
  const keys = lost.slice(0, NAMED).map(({ key }) => toAnswerKey(key));
  const named = `${keys.join(', ')}${lost.length > NAMED ? ', …' : ''}`;
  const commit = lost[0]?.commit ?? '';
  const count = toCount(lost.length, 'issued address');
  const { where, end, fix } = LOSSES[name];
  return {
    ...{ rule: 'lost-record', file, line: 1, column: 1 },
    severity: isStrict ? 'error' : 'warning',
    message: say({
      de: `${where.de} fehlt, was darin stand: ${count} (${named}), bis zum Commit ${commit}. ${end.de}`,
      en: `${where.en} lacks what stood in it: ${count} (${named}), until the commit ${commit}. ${end.en}`,
    }),
    fix: say(fix),
  };
}

/** Where records are missing, what that does, and how they come back. */
const LOSSES: Readonly<Record<LedgerName, Readonly<Record<'where' | 'end' | 'fix', Said>>>> = {
  [LEDGER_FILE]: {
    where: { de: 'Im Zitatverzeichnis', en: 'The ledger' },
    end: { de: 'Ihre Seiten fallen weg.', en: 'Their pages go away.' },
    fix: {
      de: 'npm run ledger -- restore trägt sie wieder ein; retire nennt dann den Grund, wenn sie weg sein sollen.',
      en: 'npm run ledger -- restore puts them back; retire then says why, if they are to be gone.',
    },
  },
  [ENTRY_LEDGER_FILE]: {
    where: {
      de: 'Im Verzeichnis der Artikel, Akteure, Begriffe und Orte',
      en: 'The ledger of articles, actors, terms and places',
    },
    end: {
      de: 'Was davon keine Datei hat, verliert seine Seite.',
      en: 'What has no file loses its page.',
    },
    fix: {
      de: 'npm run ledger -- restore trägt sie wieder ein; npm run ledger nennt dann, was weg ist und wie der Grund gesagt wird.',
      en: 'npm run ledger -- restore puts them back; npm run ledger then tells what is gone, and how to say why.',
    },
  },
};

/** Records that a ledger lost, as they were before they were taken out, by their keys; `parse` reads the file of then. */
export async function readLostRecords<Value>(
  lost: readonly LostRecord[],
  contentDir: string,
  name: LedgerName,
  parse: (text: string) => ReadonlyMap<string, Value>,
): Promise<ReadonlyMap<string, Value>> {
  const found = new Map<string, Value>();
  for (const [commit, own] of Map.groupBy(lost, (one) => one.commit)) {
    // What a merge took out stood in one of those that it merged.
    for (const parent of ['1', '2']) {
      const text = await runGit(contentDir, ['show', `${commit}^${parent}:./${name}`]);
      const old = text === undefined ? undefined : parse(text);
      for (const { key } of own) {
        const record = old?.get(key);
        if (record !== undefined && !found.has(key)) found.set(key, record);
      }
    }
  }
  return found;
}
