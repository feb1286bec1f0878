import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { ENTRY_LEDGER_FILE } from '../ledger/entries/entry-ledger.ts';
import { LEDGER_FILE } from '../ledger/quote-ledger.ts';
import { toRecordKey } from '../ledger/record-line.ts';
import type { Content } from '../reading/load-content.ts';
import { loadIssued } from '../output/mark.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { LedgerName, LostRecord } from './find-lost-records.ts';
import { findLostRecords, toLostFinding } from './find-lost-records.ts';
import { runGit } from './run-git.ts';
import { toCount } from './to-count.ts';

/** A ledger that is not there any more, of quotes or of entries: how many addresses it had, and what to do. */
export interface LostLedger {
  readonly name: LedgerName;
  readonly issued: number;
  /** Those that are missing in a ledger which is there. */
  readonly records: readonly LostRecord[];
  readonly finding: Finding;
}

/** Where records were seen, and how they come back. */
interface Trace {
  readonly issued: number;
  readonly where: Said;
  readonly fix: Said;
}

const NO_MARK = { issued: 0, files: new Set<string>() };
/** What is lost, and what dies with it. */
const LOSSES: Readonly<Record<LedgerName, Readonly<Record<'what' | 'end', Said>>>> = {
  [LEDGER_FILE]: {
    what: { de: 'Das Zitatverzeichnis', en: 'The ledger' },
    end: {
      de: 'Ohne es sterben sie, und was zurückgezogen wurde, ist es nicht mehr.',
      en: 'Without it they die, and what was withdrawn no longer is.',
    },
  },
  [ENTRY_LEDGER_FILE]: {
    what: {
      de: 'Das Verzeichnis der Artikel, Akteure, Begriffe und Orte',
      en: 'The ledger of articles, actors, terms and places',
    },
    end: {
      de: 'Ohne es sterben die, deren Datei weg ist oder anders heißt.',
      en: 'Without it those die whose file is gone or has another name.',
    },
  },
};

/** What is asked of a content folder. */
type Searched = Pick<Content, 'ledger' | 'articleFiles'> & {
  readonly issuedEntries: Pick<Content['issuedEntries'], 'file' | 'lines' | 'findings'>;
};

/**
 * Finds out of each ledger of a content folder that has no records whether there were some: Git knows the file, or the last build of
 * this content issued addresses; of one with records, whether a commit took some out. Nothing of a file that is faulty. Single
 * records are a warning, and an error where `isStrict`.
 */
export async function findLostLedgers(
  { ledger: { ledger, file, findings }, issuedEntries: entries, articleFiles }: Searched,
  { contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>,
  isStrict = false,
): Promise<LostLedger[]> {
  if (!(await isFolder(contentDir))) return [];
  const quotes = { name: LEDGER_FILE, file, keys: new Set(ledger.quotes.keys()) } as const;
  const others = {
    name: ENTRY_LEDGER_FILE,
    file: entries.file,
    keys: new Set(entries.lines.keys()),
  } as const;
  const ids = articleFiles.map(({ id }) => id);
  const lost = [
    ...(findings.length > 0
      ? []
      : [await findLoss(quotes, contentDir, isStrict, () => findPublished(outDir, ids))]),
    ...(entries.findings.length > 0 ? [] : [await findLoss(others, contentDir, isStrict)]),
  ];
  return lost.flatMap((one) => one ?? []);
}

/** A ledger as it is: the keys of its records. */
interface Present {
  readonly name: LedgerName;
  readonly file: string;
  readonly keys: ReadonlySet<string>;
}

async function findLoss(
  { name, file, keys }: Present,
  contentDir: string,
  isStrict: boolean,
  findElsewhere?: () => Promise<Trace | undefined>,
): Promise<LostLedger | undefined> {
  if (keys.size > 0) {
    const records = await findLostRecords(keys, contentDir, name);
    if (records.length === 0) return undefined;
    const finding = toLostFinding(records, name, file, isStrict);
    return { name, issued: keys.size + records.length, records, finding };
  }
  const trace = (await findCommitted(contentDir, name)) ?? (await findElsewhere?.());
  if (!trace) return undefined;
  const { issued, where, fix } = trace;
  const count = toCount(issued, 'issued address');
  const { what, end } = LOSSES[name];
  const message = say({
    de: `${what.de} ist verloren: ${where.de} hat es ${count}. ${end.de}`,
    en: `${what.en} is lost: ${where.en} it has ${count}. ${end.en}`,
  });
  const begin = say({
    de: 'Soll wirklich ein neues beginnen: npm run ledger -- accept --begin.',
    en: 'To begin a new one all the same: npm run ledger -- accept --begin.',
  });
  const finding = { rule: 'lost-ledger', severity: 'error', file, line: 1, column: 1 } as const;
  return {
    name,
    issued,
    records: [],
    finding: { ...finding, message, fix: `${say(fix)} ${begin}` },
  };
}

/** The file in the commit that is checked out, or in the one before it was deleted. */
async function findCommitted(contentDir: string, name: LedgerName): Promise<Trace | undefined> {
  const path = `./${name}`;
  const now = await countRecords(contentDir, `HEAD:${path}`);
  if (now > 0) {
    const command = `git -C ${toArgument(contentDir)} restore --source=HEAD ${name}`;
    const where = { de: 'In Git (HEAD)', en: 'in Git (HEAD)' };
    return { issued: now, where, fix: toRestore(command) };
  }
  const args = ['log', '-1', '--format=%h', '--diff-filter=D', '--', path];
  const commit = (await runGit(contentDir, args))?.trim() ?? '';
  if (commit === '') return undefined;
  const before = await countRecords(contentDir, `${commit}~1:${path}`);
  if (before === 0) return undefined;
  const command = `git -C ${toArgument(contentDir)} restore --source=${commit}~1 ${name}`;
  const where = {
    de: `In Git, vor dem Commit ${commit}, der es löschte,`,
    en: `in Git, before the commit ${commit} that deleted it,`,
  };
  return { issued: before, where, fix: toRestore(command) };
}

function toRestore(command: string): Said {
  return { de: `${command} holt es zurück.`, en: `${command} brings it back.` };
}

async function countRecords(folder: string, object: string): Promise<number> {
  const lines = (await runGit(folder, ['show', object]))?.split('\n') ?? [];
  return lines.filter((line) => toRecordKey(line) !== undefined).length;
}

/** The mark of the last site in the folder, if it has a page of one of these articles: another content may use the folder, too. */
async function findPublished(
  outDir: string,
  articles: readonly string[],
): Promise<Trace | undefined> {
  const { issued, files } = (await loadIssued(outDir)) ?? NO_MARK;
  if (issued === 0 || !articles.some((id) => files.has(`articles/${id}/index.html`)))
    return undefined;
  return {
    issued,
    where: { de: `Im letzten Build (${outDir})`, en: `in the last build (${outDir})` },
    fix: {
      de: `${LEDGER_FILE} aus der Versionsverwaltung oder einer Sicherung zurückholen.`,
      en: `Bring ${LEDGER_FILE} back from version control or a backup.`,
    },
  };
}

/** A path as a shell takes it for one. */
function toArgument(path: string): string {
  return /^[\w./@+-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(resolve(path)).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
