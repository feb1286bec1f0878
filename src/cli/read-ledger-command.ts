import { parseArgs } from 'node:util';
import type { Settlement } from '../ledger/settle.ts';
import { QUOTE_ID } from '../schemas/ledger.ts';
import { toUsageFault } from './run-command.ts';

/** What `npm run ledger` is asked to do. */
export type Command = { readonly kind: 'show' } | Change;
export type Change =
  | { readonly kind: 'accept-all'; readonly date: string }
  | { readonly kind: 'settle'; readonly settlement: Settlement; readonly date: string };

/** Reads the command line; a text says what is wrong with it. */
export function readCommand(args: readonly string[]): Command | 'help' | string {
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
