import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { ENTRY_LEDGER_FILE, formatEntryLedger } from '../ledger/entries/entry-ledger.ts';
import { formatLedger, LEDGER_FILE } from '../ledger/quote-ledger.ts';
import { readShowing } from '../files/is-shown.ts';
import type { Content } from '../reading/load-content.ts';
import { loadContent } from '../reading/load-content.ts';
import { readArticleQuotes } from '../reading/read-article-quotes.ts';
import { createToWorkingPath, toWorkingPaths } from '../system/to-working-path.ts';
import { formatFindings } from '../schemas/finding.ts';
import { withLock } from '../system/with-lock.ts';
import { writeFiles } from '../system/write-whole.ts';
import { annotateArticles } from './annotate-articles.ts';
import type { CommandContext } from './command.ts';
import { describeContent } from './describe-content.ts';
import { countAsked, describeEntries } from './describe-entries.ts';
import { describeLedger } from './describe-ledger.ts';
import type { LostLedger } from './find-lost-ledger.ts';
import { findLostLedgers } from './find-lost-ledger.ts';
import { findUsedEntries } from './used-entries.ts';
import { countStates } from './ledger-reports.ts';
import { describeDriver, mergeFiles } from './merge-driver.ts';
import { planLedgers } from './plan-ledgers.ts';
import type { LedgerCommand } from './read-ledger-command.ts';
import { readLedgerCommand } from './read-ledger-command.ts';
import { resolveLedgers } from './resolve-ledger.ts';
import { restoreLedgers } from './restore-ledgers.ts';
import type { Settings } from '../settings/read-settings.ts';
import { toCount } from './to-count.ts';

const WAIT_MS = 10 * 60_000;
const ANOTHER: Said = { de: 'Ein anderer Befehl „ledger“', en: 'Another ledger command' };

const USAGE: Said = {
  de: `Aufruf: npm run ledger [-- BEFEHL]

Das Zitatverzeichnis, ${LEDGER_FILE} in content/ (CONTENT_DIR), hält die Adresse jedes Zitats,
wie oft der Artikel auch geändert wird. Ohne Befehl: zeigt, was neu, geändert, zweifelhaft und
verloren ist, Artikel für Artikel; bei sehr viel davon nur Zahlen und Fragen, mit --verbose alles.
Nichts wird geschrieben.

  accept                     schreibt auf, was neu ist und was sich eindeutig geändert hat
  accept --begin             beginnt ein neues Zitatverzeichnis, obwohl es eines gab, das verloren ist
  accept ID=ID …             die vergebene ID links ist das Zitat rechts; zweimal dieselbe ID: Es ist ein neues
  retire ID … --reason TEXT  die Zitate sind weg; ihre Seiten sagen, warum
  retire --article ID --reason TEXT
                             dasselbe für alles, was ein Artikel verloren hat oder was mit ihm verschwand
  correct ID [--note TEXT]   der alte Wortlaut war falsch; die Seite sagt es
  merge ID INTO              das Zitat ist ein anderes; die Seite führt dorthin
  resolve [ID=ours|theirs …] führt zusammen, was zwei Zweige in die Dateien schrieben (Marken von Git);
                             eine Antwort zu jeder ID, die beide geändert haben, oder zu actor/ID
  restore                    trägt wieder ein, was ein Commit aus den Dateien nahm
  driver                     nennt die Zeile, mit der Git das selbst tut

  article|actor|term|place rename ALT=NEU
                             die Datei heißt anders; die alte Adresse führt zur neuen
  article|actor|term|place merge ALT=NEU
                             ein anderer Eintrag steht jetzt dafür; die Seite sagt es und führt hin
  article|actor|term|place retire ID --reason TEXT
                             es ist weg; die Seite sagt, warum, mit einem Artikel seine Zitate
  article|actor|term|place restore ID
                             die Datei ist wieder da, und so soll es sein

Mehrere IDs werden zusammen geklärt oder gar nicht. Artikel, Akteure, Begriffe und Orte
stehen in ${ENTRY_LEDGER_FILE} daneben. Beide Dateien gehören ins Git. Der Tag einer Änderung
ist heute, oder --date 2024-05-17.`,
  en: `Usage: npm run ledger [-- COMMAND]

The ledger, ${LEDGER_FILE} in content/ (CONTENT_DIR), keeps the address of every quote through edits.
Without a command: shows what is new, changed, doubtful and lost, article by article; where that is
very much, numbers and questions only, with --verbose all of it. Nothing is written.

  accept                     writes what is new, and what changed and is clear
  accept --begin             begins a new ledger although there was one, which is lost
  accept ID=ID …             the issued id on the left is the quote on the right; the same id twice: it is a new one
  retire ID … --reason TEXT  the quotes are gone; their pages say why
  retire --article ID --reason TEXT
                             the same for all that an article has lost, or that went with it when it was deleted
  correct ID [--note TEXT]   its old words were wrong; its page says so
  merge ID INTO              the quote is another one; its page sends readers there
  resolve [ID=ours|theirs …] merges what two branches wrote into the files (markers of Git);
                             an answer for each id that both changed, or for actor/ID
  restore                    puts back what a commit took out of the files
  driver                     tells the line by which Git does it itself

  article|actor|term|place rename OLD=NEW
                             its file has another name; the old address leads to the new one
  article|actor|term|place merge OLD=NEW
                             another one stands for it; its page says so and leads there
  article|actor|term|place retire ID --reason TEXT
                             it is gone; its page says why, and with an article go its quotes
  article|actor|term|place restore ID
                             its file is back, and that is meant

Several ids are settled together or not at all. Articles, actors, terms and places
are in ${ENTRY_LEDGER_FILE} beside it. Commit both files. The day of a change is today, or --date 2024-05-17.`,
};

/** Shows the ledger or changes it. Gives the exit code: 1 when something is doubtful or refused. */
export async function runLedger(
  args: readonly string[],
  settings: Settings,
  context: CommandContext,
): Promise<number> {
  const { log, error } = context;
  const { contentDir: dir } = settings;
  const command = readLedgerCommand(args);
  if (command === 'help') {
    log(say(USAGE));
    return 0;
  }
  if (typeof command === 'string') {
    error(`${command}\n\n${say(USAGE)}`);
    return 2;
  }
  if (command.kind === 'driver') {
    log(describeDriver());
    return 0;
  }
  if (command.kind === 'merge-files') return mergeFiles(command, context);
  error(describeContent(dir));
  const path = join(dir, LEDGER_FILE);
  // What was read must be what is changed. Where there is no folder, there is nothing to change.
  return command.kind === 'show' || !existsSync(dir)
    ? run(command, settings, path, context)
    : withLock(path, { what: say(ANOTHER), waitMs: WAIT_MS }, () =>
        run(command, settings, path, context),
      );
}

async function run(
  command: Exclude<LedgerCommand, { kind: 'driver' | 'merge-files' }>,
  settings: Settings,
  path: string,
  context: CommandContext,
): Promise<number> {
  const { env, log, error } = context;
  const { contentDir: dir } = settings;
  const isAboutMerge = command.kind === 'resolve' || command.kind === 'show';
  const done = isAboutMerge ? await resolveLedgers(command, dir, context) : undefined;
  if (done !== undefined || command.kind === 'resolve') return done ?? 0;
  // What no build publishes has no address to keep.
  const content = await loadContent(dir, { showing: readShowing(env) });
  const errors = content.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const count = toCount(errors.length, 'error');
    const told = say({
      de: `${count} in ${dir}: Das Zitatverzeichnis bleibt, wie es war.`,
      en: `${count} in ${dir}: the ledger stays as it was.`,
    });
    error(`${formatFindings(toWorkingPaths(errors, dir))}\n\n${told}`);
    return 1;
  }
  const toPath = createToWorkingPath(dir);
  const lost = await findLostLedgers(content, settings);
  const { ledger } = content.ledger;
  const file = toPath(content.ledger.file);
  if (command.kind === 'restore') {
    for (const line of await restoreLedgers(content, lost, dir)) log(line);
    return 0;
  }
  if (lost.length > 0 && !(await mayBegin(command, lost, context))) return 1;
  const articles = readArticleQuotes(content).map((article) => ({
    ...article,
    file: toPath(article.file),
  }));
  if (command.kind === 'show') {
    const ofEntries = describeEntries(content);
    const ofQuotes = describeLedger(ledger, articles, file, command.isVerbose);
    log(`${ofEntries === '' ? '' : `${ofEntries}\n\n`}${ofQuotes}`);
    const { doubtful } = countStates(ledger, articles);
    return doubtful + countAsked(content.issuedEntries) > 0 ? 1 : 0;
  }
  const used = command.kind === 'accept-all' ? await readUsed(content) : new Set<string>();
  const plan = planLedgers(content, articles, used, command);
  if ('faults' in plan) {
    error(plan.faults.join('\n'));
    return 1;
  }
  if (plan.begin !== '') log(plan.begin);
  const entries = plan.entries && {
    path: join(dir, ENTRY_LEDGER_FILE),
    text: formatEntryLedger(plan.entries),
  };
  await writeFiles(
    [{ path, text: formatLedger(plan.quotes) }, ...(entries ? [entries] : [])],
    true,
  );
  for (const line of plan.end) log(line);
  return 0;
}

/** What comes with the software and has a page, among all else that is named. */
async function readUsed(content: Content): Promise<ReadonlySet<string>> {
  return findUsedEntries(content, await annotateArticles(content, content.articleFiles));
}

/** Tells what is lost, and whether a new ledger may begin although there was one: somebody says so, here or on the command line. */
async function mayBegin(
  command: LedgerCommand,
  lost: readonly LostLedger[],
  { ask, error }: CommandContext,
): Promise<boolean> {
  if (command.kind === 'accept-all' && command.begins) return true;
  error(formatFindings(lost.map(({ finding }) => finding)));
  if (lost.every(({ records }) => records.length > 0)) return true;
  if (command.kind !== 'accept-all' || !ask) return false;
  const answer = await ask(
    say({
      de: 'Ein neues Zitatverzeichnis beginnen? Die vergebenen Adressen sterben damit. (ja/nein) [nein] ',
      en: 'Begin a new ledger? The issued addresses die with that. (yes/no) [no] ',
    }),
  );
  return /^(?:ja|j|yes|y)$/iu.test(answer.trim());
}
