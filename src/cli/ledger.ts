import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { acceptAll } from '../ledger/accept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatLedger, LEDGER_FILE } from '../ledger/ledger.ts';
import type { Settlement } from '../ledger/settle.ts';
import { settle } from '../ledger/settle.ts';
import { loadContent } from '../loaders/load-content.ts';
import type { PlacedQuotes } from '../loaders/read-article-quotes.ts';
import { readArticleQuotes } from '../loaders/read-article-quotes.ts';
import { formatFindings } from '../schemas/finding.ts';
import { QUOTE_ID } from '../schemas/ledger.ts';
import { countStates, describeLedger } from './describe-ledger.ts';
import { runCommand, toUsageFault } from './run-command.ts';
import { toCount } from './to-count.ts';
import { writeWhole } from './write-whole.ts';

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
  const text = formatLedger(changed);
  await writeWhole(join(dir, LEDGER_FILE), async (out) => {
    await new Promise<void>((resolve, reject) => {
      out.once('error', reject).end(text, () => resolve());
    });
  });
  console.log(toSummary(ledger, articles, command, file));
  return 0;
}

type Command = { readonly kind: 'show' } | Change;
type Change =
  | { readonly kind: 'accept-all'; readonly date: string }
  | { readonly kind: 'settle'; readonly settlement: Settlement; readonly date: string };

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

/** Reads the command line; a text says what is wrong with it. */
function readCommand(args: readonly string[]): Command | 'help' | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        note: { type: 'string' },
        date: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return toUsageFault(error);
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const date = values.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(date) || Number.isNaN(Date.parse(date)))
    return `--date wants a day such as 2024-05-17, not “${date}”.`;
  const [name, first = '', second = '', ...more] = positionals;
  if (name === undefined) return { kind: 'show' };
  if (more.length > 0) return `“${more.join(' ')}” is too much.`;
  if (name === 'accept' && first === '') return { kind: 'accept-all', date };
  const settlement = toSettlement(name, first, second, values);
  return typeof settlement === 'string' ? settlement : { kind: 'settle', settlement, date };
}

function toSettlement(
  name: string,
  first: string,
  second: string,
  { reason, note }: { reason?: string | undefined; note?: string | undefined },
): Settlement | string {
  const [id = '', as = ''] = name === 'accept' ? first.split('=') : [first, second];
  const wanted = name === 'accept' || name === 'merge' ? [id, as] : [id];
  if (!['accept', 'retire', 'correct', 'merge'].includes(name))
    return `There is no command “${name}”.`;
  const wrong = wanted.find((one) => !QUOTE_ID.test(one));
  if (wrong !== undefined)
    return `${name} wants ids such as q-abcd2345${wrong === '' ? '' : `, not “${wrong}”`}.`;
  if (name !== 'merge' && second !== '') return `“${second}” is too much.`;
  switch (name) {
    case 'accept':
      return { kind: 'accept', id, as };
    case 'merge':
      return { kind: 'merge', id, into: as };
    case 'retire':
      return reason?.trim()
        ? { kind: 'retire', id, reason: reason.trim() }
        : 'retire wants --reason "…": readers of the page will see it.';
    default:
      return { kind: 'correct', id, note };
  }
}

await runCommand(main);
