import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { findChange } from '../ledger/find-change.ts';
import type {
  ArticleAnnotations,
  ArticleQuote,
  DoubtfulId,
  FileReferences,
} from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';
import type { PlacedRecord } from './doubt-findings.ts';
import { findDoubts } from './doubt-findings.ts';
import { findReferenceFaults } from './reference-findings.ts';

/**
 * Faults that only show when all articles are annotated: one id for two quotes, a quote named that is none. `records` are those of
 * the ledger, `pages` what pages of the publisher name.
 */
export function findQuoteFaults(
  articles: readonly ArticleAnnotations[],
  records: readonly PlacedRecord[] = [],
  pages: readonly FileReferences[] = [],
): Finding[] {
  const owners = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { file, quotes } of articles) {
    for (const { id, text } of quotes) {
      const other = owners.get(id);
      if (other !== undefined)
        findings.push({
          rule: 'quote-id-collision',
          severity: 'error',
          file,
          line: 1,
          column: 1,
          message: say({
            de: `Das Zitat „${cut(text)}“ bekommt die ID ${id}, die ein Zitat in ${other} schon hat.`,
            en: `The quote “${cut(text)}” gets the id ${id}, which a quote of ${other} has.`,
          }),
          fix: say({
            de: 'Die ID nur einem der beiden geben: id= bei :quote im anderen entfernen.',
            en: 'Give the id to one of the two: a :quote with id= in the other must go.',
          }),
        });
      owners.set(id, file);
    }
  }
  return [...findings, ...findReferenceFaults([...articles, ...pages], owners, records)];
}

/**
 * What the ledger has to say to an editor: quotes without a lasting address, quotes that changed, issued ids whose
 * words are gone. A doubt is an error where `isStrict` says that nobody is there to answer.
 */
export function findLedgerFindings(
  articles: readonly ArticleAnnotations[],
  records: readonly PlacedRecord[],
  isStrict: boolean,
): Finding[] {
  const quotes = articles.flatMap((article) => article.quotes);
  if (records.length === 0) return quotes.length === 0 ? [] : [toNoLedger(articles)];
  const known = new Map(records.map((record) => [record.id, record]));
  const found = new Set(quotes.map(({ id }) => id));
  const doubtful = new Set(articles.flatMap(({ doubts }) => doubts.map(({ id }) => id)));
  return [
    ...findDoubts(articles, known, isStrict),
    ...articles.flatMap(({ file, quotes: inside, doubts }) => [
      ...toSummary('new-quote', file, countNew(inside, doubts, known)),
      ...toSummary(
        'changed-quote',
        file,
        inside.filter((quote) => hasChanged(known.get(quote.id), quote)).length,
      ),
    ]),
    ...records
      .filter(({ id, status }) => status === 'current' && !found.has(id) && !doubtful.has(id))
      .map(({ id, text, file, line }): Finding => {
        return {
          rule: 'lost-quote',
          severity: 'warning',
          file,
          line,
          column: 1,
          message: say({
            de: `${id}, „${cut(text)}“, steht in keinem Artikel mehr; die Seite dieser ID sagt es.`,
            en: `${id}, “${cut(text)}”, stands in no article any more; its page says so.`,
          }),
          fix: say({
            de: `npm run ledger -- retire ${id} --reason "…" nennt den Grund, merge ${id} ID führt Leser zu einem anderen Zitat.`,
            en: `npm run ledger -- retire ${id} --reason "…" says why, merge ${id} ID sends readers to another quote.`,
          }),
        };
      }),
  ];
}

function hasChanged(
  record: PlacedRecord | undefined,
  { text, whole, speaker }: ArticleQuote,
): boolean {
  return (
    record !== undefined &&
    findChange(record, { text, whole, speakers: speaker.ids, speakerText: speaker.text }) !==
      undefined
  );
}

/** Counts the quotes without a record; one that a doubt is about has a finding of its own. */
function countNew(
  quotes: readonly ArticleQuote[],
  doubts: readonly DoubtfulId[],
  known: ReadonlyMap<string, unknown>,
): number {
  const asked = new Set(doubts.flatMap((doubt) => doubt.quotes));
  return quotes.filter(({ id }) => !known.has(id) && !asked.has(id)).length;
}

function toNoLedger(articles: readonly ArticleAnnotations[]): Finding {
  const { file = '' } = articles[0] ?? {};
  return {
    rule: 'no-ledger',
    severity: 'warning',
    file: `${file.split('/articles/')[0] ?? ''}/quotes.lock.json`,
    line: 1,
    column: 1,
    message: say({
      de: 'Es gibt kein Zitatverzeichnis: Die Adresse eines Zitats ändert sich mit seinen Worten.',
      en: 'There is no ledger: the address of a quote changes with its words.',
    }),
    fix: say({
      de: 'Mit npm run ledger -- accept eines anlegen und einchecken.',
      en: 'Begin one with npm run ledger -- accept, and commit it.',
    }),
  };
}

function toSummary(rule: 'new-quote' | 'changed-quote', file: string, count: number): Finding[] {
  if (count === 0) return [];
  const message = say(rule === 'new-quote' ? toNew(count) : toChanged(count));
  const fix = say({
    de: 'npm run ledger zeigt sie, npm run ledger -- accept schreibt sie auf.',
    en: 'npm run ledger shows them, npm run ledger -- accept writes them down.',
  });
  return [{ rule, severity: 'warning', file, line: 1, column: 1, message, fix }];
}

function toNew(count: number): Said {
  return count === 1
    ? {
        de: '1 Zitat dieses Artikels hat noch keine bleibende Adresse.',
        en: '1 quote of this article has no lasting address yet.',
      }
    : {
        de: `${String(count)} Zitate dieses Artikels haben noch keine bleibende Adresse.`,
        en: `${String(count)} quotes of this article have no lasting address yet.`,
      };
}

function toChanged(count: number): Said {
  return count === 1
    ? {
        de: '1 Zitat dieses Artikels hat andere Worte oder einen anderen Sprecher als im Zitatverzeichnis.',
        en: '1 quote of this article has other words or another speaker than in the ledger.',
      }
    : {
        de: `${String(count)} Zitate dieses Artikels haben andere Worte oder einen anderen Sprecher als im Zitatverzeichnis.`,
        en: `${String(count)} quotes of this article have other words or another speaker than in the ledger.`,
      };
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
