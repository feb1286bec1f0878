import { toLocalDay } from '../system/local-day.ts';
import { parseArgs } from 'node:util';
import { say } from '../i18n/say.ts';
import type { EntrySettlement } from '../ledger/entries/settle-entry.ts';
import type { QuoteSettlement } from '../ledger/settle-quotes.ts';
import { findControlCharacters } from '../schemas/control-characters.ts';
import { QUOTE_ID } from '../schemas/ledger-file.ts';
import { fullDate } from '../schemas/values.ts';
import type { MergeCommand } from './read-merge-command.ts';
import { readMergeCommand } from './read-merge-command.ts';
import { isEntryKind, readEntryCommand } from './read-entry-command.ts';
import { toUsageFault } from './run-command.ts';

/** What `npm run ledger` is asked to do. */
export type LedgerCommand =
  | { readonly kind: 'show'; readonly isVerbose: boolean }
  | Change
  | MergeCommand;
export type Change =
  /** `begins`: a new ledger, although there was one. */
  | { readonly kind: 'accept-all'; readonly date: string; readonly begins?: true }
  | {
      readonly kind: 'settle';
      readonly settlements: readonly QuoteSettlement[];
      readonly date: string;
    }
  /** Says what became of an article, an actor, a term or a place. */
  | {
      readonly kind: 'settle-entry';
      readonly settlement: EntrySettlement;
      readonly date: string;
    }
  /** Retires whatever an article has lost. */
  | {
      readonly kind: 'retire-article';
      readonly article: string;
      readonly reason: string;
      readonly date: string;
    };

/** Reads the command line; a text says what is wrong with it. */
export function readLedgerCommand(args: readonly string[]): LedgerCommand | 'help' | string {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        reason: { type: 'string' },
        note: { type: 'string' },
        article: { type: 'string' },
        date: { type: 'string' },
        begin: { type: 'boolean', default: false },
        verbose: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return toUsageFault(error);
  }
  const { values, positionals } = parsed;
  if (values.help) return 'help';
  const date = values.date ?? toLocalDay(new Date());
  if (!fullDate.safeParse(date).success)
    return say({
      de: `--date braucht einen Tag wie 2024-05-17, nicht „${date}“.`,
      en: `--date wants a day such as 2024-05-17, not “${date}”.`,
    });
  const [control] = findControlCharacters(`${values.reason ?? ''}${values.note ?? ''}`);
  if (control)
    return say({
      de: `--reason und --note brauchen Text, nicht das Steuerzeichen ${control.name}.`,
      en: `--reason and --note want text, not the control character ${control.name}.`,
    });
  const [name, ...ids] = positionals;
  if (name === undefined) return { kind: 'show', isVerbose: values.verbose };
  const merge = readMergeCommand(name, ids);
  if (merge !== undefined) return merge;
  if (isEntryKind(name)) {
    const settlement = readEntryCommand(name, ids, (values.reason ?? '').trim());
    return typeof settlement === 'string' ? settlement : { kind: 'settle-entry', settlement, date };
  }
  if (name === 'retire') return toRetirement(ids, values, date);
  if (name === 'accept') return toAcceptance(ids, date, values.begin);
  const [first = '', second = '', ...more] = ids;
  if (more.length > 0) return toTooMuch(more.join(' '));
  const settlement = toSettlement(name, first, second, values.note);
  return typeof settlement === 'string'
    ? settlement
    : { kind: 'settle', settlements: [settlement], date };
}

function toAcceptance(
  pairs: readonly string[],
  date: string,
  begins: boolean,
): LedgerCommand | string {
  if (pairs.length === 0) return { kind: 'accept-all', date, ...(begins ? { begins } : {}) };
  const settlements = [...new Set(pairs)].map((pair) => {
    const [id = '', as = '', ...more] = pair.split('=');
    return { kind: 'accept', id, as: [as, ...more].join('=') } as const;
  });
  const wrong = settlements.flatMap(({ id, as }) => [id, as]).find((id) => !QUOTE_ID.test(id));
  if (wrong !== undefined) return toWanted('accept', wrong);
  const twice =
    findTwice(settlements.map(({ id }) => id)) ?? findTwice(settlements.map(({ as }) => as));
  if (twice !== undefined)
    return say({
      de: `${twice} steht auf derselben Seite von „=“ zweimal: Ein Zitat hat eine ID, und eine ID ein Zitat.`,
      en: `${twice} stands twice on one side of “=”: a quote has one id, and an id one quote.`,
    });
  return { kind: 'settle', settlements, date };
}

function findTwice(ids: readonly string[]): string | undefined {
  return ids.find((id, index) => ids.indexOf(id) < index);
}

interface Retirement {
  readonly article?: string | undefined;
  readonly reason?: string | undefined;
}

function toRetirement(
  ids: readonly string[],
  { article, reason = '' }: Retirement,
  date: string,
): LedgerCommand | string {
  const wrong = ids.find((id) => !QUOTE_ID.test(id));
  if (wrong !== undefined || (ids.length === 0 && article === undefined))
    return toWanted('retire', wrong);
  if (ids.length > 0 && article !== undefined)
    return say({
      de: 'retire braucht IDs, oder --article ID für alles, was der Artikel verloren hat, nicht beides.',
      en: 'retire wants ids, or --article ID for all that it has lost, not both.',
    });
  if (reason.trim() === '')
    return say({
      de: 'retire braucht --reason "…": Wer die Seite liest, sieht den Grund.',
      en: 'retire wants --reason "…": readers of the page will see it.',
    });
  if (article !== undefined)
    return { kind: 'retire-article', article, reason: reason.trim(), date };
  const settlements = [...new Set(ids)].map((id) => {
    return { kind: 'retire', id, reason: reason.trim() } as const;
  });
  return { kind: 'settle', settlements, date };
}

function toSettlement(
  name: string,
  first: string,
  second: string,
  note: string | undefined,
): QuoteSettlement | string {
  if (name !== 'merge' && name !== 'correct')
    return say({
      de: `Den Befehl „${name}“ gibt es nicht.`,
      en: `There is no command “${name}”.`,
    });
  const wrong = (name === 'correct' ? [first] : [first, second]).find((id) => !QUOTE_ID.test(id));
  if (wrong !== undefined) return toWanted(name, wrong);
  if (name === 'merge') return { kind: 'merge', id: first, into: second };
  return second === '' ? { kind: 'correct', id: first, note } : toTooMuch(second);
}

function toTooMuch(words: string): string {
  return say({ de: `„${words}“ ist zu viel.`, en: `“${words}” is too much.` });
}

function toWanted(name: string, wrong = ''): string {
  return say({
    de: `${name} braucht IDs wie q-abcd2345${wrong === '' ? '' : `, nicht „${wrong}“`}.`,
    en: `${name} wants ids such as q-abcd2345${wrong === '' ? '' : `, not “${wrong}”`}.`,
  });
}
