import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { ENTRY_LEDGER_FILE, formatEntryLedger } from '../ledger/entries/entry-ledger.ts';
import { formatLedger, LEDGER_FILE } from '../ledger/ledger.ts';
import { readShowing } from '../loaders/is-shown.ts';
import { loadContent } from '../loaders/load-content.ts';
import { readArticleQuotes } from '../loaders/read-article-quotes.ts';
import { formatFindings } from '../schemas/finding.ts';
import { withLock } from '../system/with-lock.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { CommandContext } from './command.ts';
import { describeContent } from './describe-content.ts';
import { countAsked, describeEntries } from './describe-entries.ts';
import { countStates, describeLedger } from './describe-ledger.ts';
import { planLedgers } from './plan-ledgers.ts';
import type { LedgerCommand } from './read-ledger-command.ts';
import { readLedgerCommand } from './read-ledger-command.ts';
import type { Settings } from '../settings/read-settings.ts';
import { toCount } from './to-count.ts';

const WAIT_MS = 10 * 60_000;
const ANOTHER: Said = { de: 'Ein anderer Befehl „ledger“', en: 'Another ledger command' };

const USAGE: Said = {
  de: `Aufruf: npm run ledger [-- BEFEHL]

Das Zitatverzeichnis, ${LEDGER_FILE} in content/ (CONTENT_DIR), hält die Adresse jedes Zitats,
wie oft der Artikel auch geändert wird. Ohne Befehl: zeigt, was neu, geändert, zweifelhaft und
verloren ist. Nichts wird geschrieben.

  accept                     schreibt auf, was neu ist und was sich eindeutig geändert hat
  accept ID=ID               die vergebene ID links ist das Zitat rechts
  retire ID … --reason TEXT  die Zitate sind weg; ihre Seiten sagen, warum
  retire --article ID --reason TEXT
                             dasselbe für alles, was ein Artikel verloren hat oder was mit ihm verschwand
  correct ID [--note TEXT]   der alte Wortlaut war falsch; die Seite sagt es
  merge ID INTO              das Zitat ist ein anderes; die Seite führt dorthin

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
Without a command: shows what is new, changed, doubtful and lost. Nothing is written.

  accept                     writes what is new, and what changed and is clear
  accept ID=ID               the issued id on the left is the quote on the right
  retire ID … --reason TEXT  the quotes are gone; their pages say why
  retire --article ID --reason TEXT
                             the same for all that an article has lost, or its deletion took along
  correct ID [--note TEXT]   its old words were wrong; its page says so
  merge ID INTO              the quote is another one; its page sends readers there

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
  { contentDir: dir }: Settings,
  context: CommandContext,
): Promise<number> {
  const { log, error } = context;
  const command = readLedgerCommand(args);
  if (command === 'help') {
    log(say(USAGE));
    return 0;
  }
  if (typeof command === 'string') {
    error(`${command}\n\n${say(USAGE)}`);
    return 2;
  }
  error(describeContent(dir));
  const path = join(dir, LEDGER_FILE);
  // What was read must be what is changed. Where there is no folder, there is nothing to change.
  return command.kind === 'show' || !existsSync(dir)
    ? run(command, dir, path, context)
    : withLock(path, { what: say(ANOTHER), waitMs: WAIT_MS }, () =>
        run(command, dir, path, context),
      );
}

async function run(
  command: LedgerCommand,
  dir: string,
  path: string,
  { env, log, error }: CommandContext,
): Promise<number> {
  // What no build publishes has no address to keep.
  const content = await loadContent(dir, { showing: readShowing(env) });
  const errors = content.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const count = toCount(errors.length, 'error');
    const told = say({
      de: `${count} in ${dir}: Das Zitatverzeichnis bleibt, wie es war.`,
      en: `${count} in ${dir}: the ledger stays as it was.`,
    });
    error(`${formatFindings(errors)}\n\n${told}`);
    return 1;
  }
  const { ledger, file } = content.ledger;
  const articles = readArticleQuotes(content);
  if (command.kind === 'show') {
    const ofEntries = describeEntries(content);
    log(`${ofEntries === '' ? '' : `${ofEntries}\n\n`}${describeLedger(ledger, articles, file)}`);
    const { doubtful } = countStates(ledger, articles);
    return doubtful + countAsked(content.issuedEntries) > 0 ? 1 : 0;
  }
  const plan = planLedgers(content, articles, command);
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
