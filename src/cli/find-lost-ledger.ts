import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { LEDGER_FILE } from '../ledger/ledger.ts';
import type { Content } from '../loaders/load-content.ts';
import { loadIssued } from '../output/mark.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Settings } from '../settings/read-settings.ts';
import type { LostRecord } from './find-lost-records.ts';
import { findLostRecords, toLostFinding } from './find-lost-records.ts';
import { runGit } from './run-git.ts';
import { toCount } from './to-count.ts';

/** A ledger that is not there any more: how many addresses it had, and what to do. */
export interface LostLedger {
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
const RECORD = /^\s*"q-[a-z2-7]{8}"\s*:/gmu;

/**
 * Finds out of a content folder without records whether there were some: Git knows the file, or the last build of this
 * content issued addresses; of one with records, whether a commit took some out. undefined where the file is faulty, or
 * nothing is known to be lost. Single records are a warning, and an error where `isStrict`.
 */
export async function findLostLedger(
  { ledger: { ledger, file, findings }, articleFiles }: Pick<Content, 'ledger' | 'articleFiles'>,
  { contentDir, outDir }: Pick<Settings, 'contentDir' | 'outDir'>,
  isStrict = false,
): Promise<LostLedger | undefined> {
  if (findings.length > 0 || !(await isFolder(contentDir))) return undefined;
  if (ledger.quotes.size > 0) {
    const records = await findLostRecords(ledger, contentDir);
    if (records.length === 0) return undefined;
    const issued = ledger.quotes.size + records.length;
    return { issued, records, finding: toLostFinding(records, file, isStrict) };
  }
  const trace =
    (await findCommitted(contentDir)) ??
    (await findPublished(
      outDir,
      articleFiles.map(({ id }) => id),
    ));
  if (!trace) return undefined;
  const { issued, where, fix } = trace;
  const count = toCount(issued, 'issued address');
  const message = say({
    de: `Das Zitatverzeichnis ist verloren: ${where.de} hat es ${count}. Ohne es sterben sie, und was zurückgezogen wurde, ist es nicht mehr.`,
    en: `The ledger is lost: ${where.en} it has ${count}. Without it they die, and what was withdrawn no longer is.`,
  });
  const begin = say({
    de: 'Soll wirklich ein neues beginnen: npm run ledger -- accept --begin.',
    en: 'To begin a new one all the same: npm run ledger -- accept --begin.',
  });
  const finding = { rule: 'lost-ledger', severity: 'error', file, line: 1, column: 1 } as const;
  return { issued, records: [], finding: { ...finding, message, fix: `${say(fix)} ${begin}` } };
}

/** The file in the commit that is checked out, or in the one before it was deleted. */
async function findCommitted(contentDir: string): Promise<Trace | undefined> {
  const path = `./${LEDGER_FILE}`;
  const now = await countRecords(contentDir, `HEAD:${path}`);
  if (now > 0) {
    const command = `git -C ${toArgument(contentDir)} restore --source=HEAD ${LEDGER_FILE}`;
    const where = { de: 'In Git (HEAD)', en: 'in Git (HEAD)' };
    return { issued: now, where, fix: toRestore(command) };
  }
  const args = ['log', '-1', '--format=%h', '--diff-filter=D', '--', path];
  const commit = (await runGit(contentDir, args))?.trim() ?? '';
  if (commit === '') return undefined;
  const before = await countRecords(contentDir, `${commit}~1:${path}`);
  if (before === 0) return undefined;
  const command = `git -C ${toArgument(contentDir)} restore --source=${commit}~1 ${LEDGER_FILE}`;
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
  return (await runGit(folder, ['show', object]))?.match(RECORD)?.length ?? 0;
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
