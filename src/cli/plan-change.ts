import { say } from '../i18n/say.ts';
import { acceptAll } from '../ledger/accept.ts';
import { findLost } from '../ledger/find-lost.ts';
import type { Ledger } from '../ledger/quote-ledger.ts';
import type { QuoteSettlement } from '../ledger/settle-quotes.ts';
import { settle } from '../ledger/settle-quotes.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import type { PlacedQuotes } from '../reading/read-article-quotes.ts';
import { countStates } from './ledger-reports.ts';
import type { Change } from './read-ledger-command.ts';
import { toCount } from './to-count.ts';

/** What happens to several quotes. */
const GERMAN: Readonly<Record<QuoteSettlement['kind'], string>> = {
  accept: 'werden zugeordnet',
  correct: 'werden berichtigt',
  merge: 'werden zusammengelegt',
  retire: 'werden zurückgezogen',
};

/** What a command makes of the ledger, and what is said before it is written, if anything, and behind. */
export interface ChangePlan {
  readonly ledger: Ledger;
  readonly begin: string;
  readonly end: string;
}

/** Plans what `npm run ledger` is asked to do, or tells why it cannot be done; nothing is done in part. */
export function planChange(
  ledger: Ledger,
  articles: readonly PlacedQuotes[],
  command: Exclude<Change, { readonly kind: 'settle-entry' }>,
): ChangePlan | { readonly faults: readonly string[] } {
  if (command.kind === 'accept-all')
    return {
      ledger: acceptAll(ledger, articles, command.date),
      begin: '',
      end: toSummary(ledger, articles),
    };
  if (command.kind === 'retire-article') {
    const { article, reason, date } = command;
    const settlements = findLost(ledger, articles)
      .filter((id) => ledger.quotes.get(id)?.article === article)
      .map((id) => ({ kind: 'retire', id, reason }) as const);
    return settlements.length > 0
      ? planChange(ledger, articles, { kind: 'settle', settlements, date })
      : { faults: [toNothingLost(ledger, article)] };
  }
  const { settlements, date } = command;
  const settled = settle(ledger, articles, settlements, date);
  if ('faults' in settled) {
    const { faults } = settled;
    const isOne = settlements.length === 1;
    const nothing = say({ de: 'Nichts wurde geschrieben.', en: 'Nothing was written.' });
    return isOne ? settled : { faults: [...faults, nothing] };
  }
  const [first, second] = settlements;
  const count = toCount(settlements.length, 'quote');
  if (second)
    return {
      ledger: settled,
      begin: say({ de: `${count} ${GERMAN[second.kind]}.`, en: `${count} to ${second.kind}.` }),
      end: say({ de: `${count} geklärt.`, en: `${count} settled.` }),
    };
  const id = first?.id ?? '';
  const end = say({ de: `${id} ist geklärt.`, en: `${id} is settled.` });
  return { ledger: settled, begin: '', end };
}

function toNothingLost(ledger: Ledger, article: string): string {
  const known = new Set([...ledger.quotes.values()].map((record) => record.article));
  return known.has(article)
    ? say({
        de: `${article} hat kein Zitat verloren: Alle stehen noch dort oder sind geklärt. npm run ledger zeigt, was verloren ist.`,
        en: `${article} has lost no quote: its words still stand there, or are settled. npm run ledger shows what is lost.`,
      })
    : say({
        de: `Das Zitatverzeichnis hat keinen Artikel ${article}. ${didYouMean(article, known)}npm run ledger zeigt, was verloren ist.`,
        en: `The ledger has no article ${article}. ${didYouMean(article, known)}npm run ledger shows what is lost.`,
      });
}

function toSummary(ledger: Ledger, articles: readonly PlacedQuotes[]): string {
  const { fresh, changed, doubtful } = countStates(ledger, articles);
  const doubts = toCount(doubtful, 'doubt');
  const left = say({
    de: ` ${doubtful === 1 ? 'Ein Zweifel bleibt' : `${doubts} bleiben`}: npm run ledger zeigt, welche Zitate es betrifft.`,
    en: ` ${doubts} left: npm run ledger shows them.`,
  });
  const asked = doubtful > 0 ? left : '';
  return `${toCount(fresh, 'new quote')}, ${toCount(changed, 'changed quote')}.${asked}`;
}
