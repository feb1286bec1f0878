import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { formatLedger, LEDGER_FILE } from '../ledger/ledger.ts';
import { readShowing } from '../loaders/is-shown.ts';
import { loadContent } from '../loaders/load-content.ts';
import { readArticleQuotes } from '../loaders/read-article-quotes.ts';
import { formatFindings } from '../schemas/finding.ts';
import { withLock } from '../system/with-lock.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { CommandContext } from './command.ts';
import { describeContent } from './describe-content.ts';
import { countStates, describeLedger } from './describe-ledger.ts';
import { planChange } from './plan-change.ts';
import type { LedgerCommand } from './read-ledger-command.ts';
import { readLedgerCommand } from './read-ledger-command.ts';
import type { Settings } from '../settings/read-settings.ts';
import { toCount } from './to-count.ts';

const WAIT_MS = 10 * 60_000;

const USAGE = `Usage: npm run ledger [-- COMMAND]

The ledger, ${LEDGER_FILE} in content/ (CONTENT_DIR), keeps the address of every quote through edits.
Without a command: shows what is new, changed, doubtful and lost. Nothing is written.

  accept                     writes what is new, and what changed and is clear
  accept ID=ID               the issued id on the left is the quote on the right
  retire ID … --reason TEXT  the quotes are gone; their pages say why
  retire --article ID --reason TEXT
                             the same for all that an article has lost, or its deletion took along
  correct ID [--note TEXT]   its old words were wrong; its page says so
  merge ID INTO              the quote is another one; its page sends readers there

Several ids are settled together or not at all. Commit the file. The day of a change is today, or --date 2024-05-17.`;

/** Shows the ledger or changes it. Gives the exit code: 1 when something is doubtful or refused. */
export async function runLedger(
  args: readonly string[],
  { contentDir: dir }: Settings,
  context: CommandContext,
): Promise<number> {
  const { log, error } = context;
  const command = readLedgerCommand(args);
  if (command === 'help') {
    log(USAGE);
    return 0;
  }
  if (typeof command === 'string') {
    error(`${command}\n\n${USAGE}`);
    return 2;
  }
  error(describeContent(dir));
  const path = join(dir, LEDGER_FILE);
  // What was read must be what is changed. Where there is no folder, there is nothing to change.
  return command.kind === 'show' || !existsSync(dir)
    ? run(command, dir, path, context)
    : withLock(path, { what: 'Another ledger command', waitMs: WAIT_MS }, () =>
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
    error(
      `${formatFindings(errors)}\n\n${toCount(errors.length, 'error')} in ${dir}: the ledger stays as it was.`,
    );
    return 1;
  }
  const { ledger, file } = content.ledger;
  const articles = readArticleQuotes(content);
  if (command.kind === 'show') {
    log(describeLedger(ledger, articles, file));
    return countStates(ledger, articles).doubtful > 0 ? 1 : 0;
  }
  const plan = planChange(ledger, articles, command);
  if ('faults' in plan) {
    error(plan.faults.join('\n'));
    return 1;
  }
  if (plan.begin !== '') log(plan.begin);
  await writeFiles([{ path, text: formatLedger(plan.ledger) }], true);
  log(`${file}: ${plan.end}`);
  return 0;
}
