import { say } from '../i18n/say.ts';
import type { QuoteState } from '../ledger/accept.ts';
import type { Ledger } from '../ledger/quote-ledger.ts';
import type { PlacedQuotes } from '../reading/read-article-quotes.ts';
import { describeQuestion, toAllAtOnce } from './describe-question.ts';
import { toPlace, toQuoted, toWords } from './describe-record.ts';
import type { ArticleReport, StateCounts } from './ledger-reports.ts';
import { sumUp, toCounts, toReports } from './ledger-reports.ts';
import { toCount } from './to-count.ts';

/** A report of more entries than these gives only questions one by one, and so many of them; of the rest, numbers. */
const MOST_ENTRIES = 60;
const MOST_QUESTIONS = 20;
const MOST_ARTICLES = 40;

/**
 * Tells an editor what is new, changed, doubtful and lost: how much of each and what settles it, then article by article.
 * Where that is long, `isVerbose` gives all of it.
 */
export function describeLedger(
  ledger: Ledger,
  articles: readonly PlacedQuotes[],
  file: string,
  isVerbose = false,
): string {
  const reports = toReports(ledger, articles);
  const counts = sumUp(reports);
  const { doubtful, changed, fresh, lost } = counts;
  const isShort = !isVerbose && doubtful + changed + fresh + lost > MOST_ENTRIES;
  const telling = reports.filter(hasNews);
  const shown = isShort ? [...telling.filter(isAsked), ...telling.filter(isQuiet)] : telling;
  let left = isShort ? MOST_QUESTIONS : Infinity;
  const blocks = shown.slice(0, isShort ? MOST_ARTICLES : undefined).map((report) => {
    const asked = report.questions.slice(0, left);
    left -= asked.length;
    return toBlock(ledger, { ...report, questions: asked }, toCounts(report), !isShort);
  });
  const none = say({
    de: `Es gibt noch kein Zitatverzeichnis: npm run ledger -- accept legt ${file} an.`,
    en: `There is no ledger yet: npm run ledger -- accept begins ${file}.`,
  });
  return [
    [toSummary(counts, file), ...(ledger.quotes.size === 0 ? [none] : toHints(counts))].join('\n'),
    // Articles of which there is only a number stand line by line.
    ...(isShort ? [...blocks.filter(isLong), blocks.filter(isLine).join('\n')] : blocks),
    ...(isShort ? [toRest(shown.length - blocks.length)] : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function isLong(block: string): boolean {
  return block.includes('\n');
}

function isLine(block: string): boolean {
  return !isLong(block);
}

function hasNews(report: ArticleReport): boolean {
  const { changed, fresh, doubtful, lost } = toCounts(report);
  return changed + fresh + doubtful + lost > 0 || report.article?.formerly !== undefined;
}

function isAsked({ questions }: ArticleReport): boolean {
  return questions.length > 0;
}

function isQuiet(report: ArticleReport): boolean {
  return !isAsked(report);
}

function toSummary({ same, changed, fresh, doubtful, lost }: StateCounts, file: string): string {
  const known = toCount(same, 'quote');
  return say({
    de: `${file}: ${known} wie bekannt, ${String(fresh)} neu, ${String(changed)} geändert, ${String(doubtful)} zweifelhaft, ${String(lost)} verloren.`,
    en: `${file}: ${known} as known, ${String(fresh)} new, ${String(changed)} changed, ${String(doubtful)} doubtful, ${String(lost)} lost.`,
  });
}

/** What settles each kind; a doubt names its own commands. */
function toHints({ changed, fresh, lost }: StateCounts): string[] {
  return [
    ...(fresh > 0
      ? [say({ de: '  neu: accept schreibt sie auf.', en: '  new: accept writes them down.' })]
      : []),
    ...(changed > 0
      ? [
          say({
            de: '  geändert: accept behält die IDs und den alten Wortlaut; correct ID sagt, dass der alte Wortlaut falsch war.',
            en: '  changed: accept keeps the ids and the old words; correct ID says that the old words were wrong.',
          }),
        ]
      : []),
    ...(lost > 0
      ? [
          say({
            de: '  verloren: retire ID … --reason "…" nennt auf der Seite den Grund, merge ID INTO führt zu einem anderen Zitat.',
            en: '  lost: retire ID … --reason "…" says why on its page, merge ID INTO sends readers to another quote.',
          }),
        ]
      : []),
  ];
}

function toBlock(
  ledger: Ledger,
  report: ArticleReport,
  { doubtful, changed, fresh, lost }: StateCounts,
  isWhole: boolean,
): string {
  const { id, article, questions, gone } = report;
  const numbers = [
    [doubtful, say({ de: 'zweifelhaft', en: 'doubtful' })] as const,
    [changed, say({ de: 'geändert', en: 'changed' })] as const,
    [fresh, say({ de: 'neu', en: 'new' })] as const,
    [lost, say({ de: 'verloren', en: 'lost' })] as const,
  ].flatMap(([number, word]) => (number > 0 ? [`${String(number)} ${word}`] : []));
  const title = [article?.file ?? id, numbers.join(', ')].filter(Boolean).join(': ');
  const lines = [
    ...toRename(article),
    ...questions.flatMap((question) => describeQuestion(ledger, question)),
    ...toAllAtOnce(ledger, questions),
    ...(isWhole ? toEntries(ledger, report) : []),
    ...(gone > 0 ? [toGone(id, gone)] : []),
  ];
  return [title, ...lines.map((line) => `  ${line}`)].join('\n');
}

function toEntries(ledger: Ledger, { article, states, lost }: ArticleReport): string[] {
  const list = (state: QuoteState): number[] =>
    [...states.keys()].filter((index) => states[index] === state);
  const toLine = (index: number): string =>
    article
      ? `${toPlace(article, index)} ${article.ids[index] ?? ''} ${toQuoted(article.quotes[index]?.text ?? '')}`
      : '';
  return [
    ...list('changed').flatMap((index) => {
      const before = toWords(ledger, article?.ids[index] ?? '');
      return [
        say({ de: `geändert ${toLine(index)}`, en: `changed ${toLine(index)}` }),
        say({ de: `  vorher: ${before}`, en: `  was: ${before}` }),
      ];
    }),
    ...list('new').map((index) => say({ de: `neu ${toLine(index)}`, en: `new ${toLine(index)}` })),
    ...lost.map((id) => {
      const words = `${id} ${toWords(ledger, id)}`;
      return say({ de: `verloren ${words}`, en: `lost ${words}` });
    }),
  ];
}

function toGone(article: string, count: number): string {
  const quotes = toCount(count, 'quote');
  return say({
    de: `${article} ist weg: retire --article ${article} --reason "…" nennt den Grund für ${quotes}.`,
    en: `${article} is gone: retire --article ${article} --reason "…" says so of ${quotes}.`,
  });
}

function toRename(article: PlacedQuotes | undefined): string[] {
  if (article?.formerly === undefined) return [];
  const { article: id, formerly } = article;
  return [
    say({
      de: `${formerly} heißt jetzt ${id}; Zitate und Links ziehen mit.`,
      en: `${formerly} is ${id} now; its quotes and links go along.`,
    }),
  ];
}

function toRest(count: number): string {
  const all = say({ de: '--verbose zeigt alles.', en: '--verbose shows all.' });
  if (count === 0) return all;
  const articles = toCount(count, 'article');
  return say({ de: `… und ${articles} mehr. ${all}`, en: `… and ${articles} more. ${all}` });
}
