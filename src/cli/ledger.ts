import { join } from 'node:path';
import { acceptAll } from '../ledger/accept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatLedger, LEDGER_FILE } from '../ledger/ledger.ts';
import { settle } from '../ledger/settle.ts';
import { loadContent } from '../loaders/load-content.ts';
import type { PlacedQuotes } from '../loaders/read-article-quotes.ts';
import { readArticleQuotes } from '../loaders/read-article-quotes.ts';
import { formatFindings } from '../schemas/finding.ts';
import { writeFiles } from '../system/write-whole.ts';
import { countStates, describeLedger } from './describe-ledger.ts';
import type { Change } from './read-ledger-command.ts';
import { readCommand } from './read-ledger-command.ts';
import { runCommand } from './run-command.ts';
import { toCount } from './to-count.ts';

const USAGE = `Usage: npm run ledger [-- COMMAND]

The ledger, ${LEDGER_FILE} in content/ (CONTENT_DIR), keeps the address of every quote through edits.
Without a command: shows what is new, changed, doubtful and lost. Nothing is written.

  accept                     writes what is new, and what changed and is clear
  accept ID=ID               the issued id on the left is the quote on the right
  retire ID --reason TEXT    the quote is gone; its page says why
  correct ID [--note TEXT]   its old words were wrong; its page says so
  merge ID INTO              the quote is another one; its page sends readers there

Commit the file. The day of a change is today, or --date 2024-05-17.`;

/** Shows the ledger or changes it. Gives the exit code: 1 when something is doubtful or refused. */
async function main(args: readonly string[]): Promise<number> {
  const command = readCommand(args);
  if (command === 'help') {
    console.log(USAGE);
    return 0;
  }
  if (typeof command === 'string') {
    console.error(`${command}\n\n${USAGE}`);
    return 2;
  }
  const dir = process.env['CONTENT_DIR'] || 'content';
  const content = await loadContent(dir);
  const errors = content.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(
      `${formatFindings(errors)}\n\n${toCount(errors.length, 'error')} in ${dir}: the ledger stays as it was.`,
    );
    return 1;
  }
  const { ledger, file } = content.ledger;
  const articles = readArticleQuotes(content);
  if (command.kind === 'show') {
    console.log(describeLedger(ledger, articles, file));
    return countStates(ledger, articles).doubtful > 0 ? 1 : 0;
  }
  const changed = change(ledger, articles, command);
  if ('fault' in changed) {
    console.error(changed.fault);
    return 1;
  }
  await writeFiles([{ path: join(dir, LEDGER_FILE), text: formatLedger(changed) }], true);
  console.log(toSummary(ledger, articles, command, file));
  return 0;
}

function change(
  ledger: Ledger,
  articles: readonly PlacedQuotes[],
  command: Change,
): ReturnType<typeof settle> {
  return command.kind === 'accept-all'
    ? acceptAll(ledger, articles, command.date)
    : settle(ledger, articles, command.settlement, command.date);
}

function toSummary(
  ledger: Ledger,
  articles: readonly PlacedQuotes[],
  command: Change,
  file: string,
): string {
  if (command.kind === 'settle') return `${file}: ${command.settlement.id} is settled.`;
  const { fresh, changed, doubtful } = countStates(ledger, articles);
  const asked =
    doubtful > 0 ? ` ${toCount(doubtful, 'doubt')} left: npm run ledger shows them.` : '';
  return `${file}: ${toCount(fresh, 'new quote')}, ${toCount(changed, 'changed quote')}.${asked}`;
}

await runCommand(main);
