import { say } from '../i18n/say.ts';
import type { Ledger } from '../ledger/quote-ledger.ts';
import type { Question, QuoteCandidate } from '../ledger/list-questions.ts';
import { foldWords } from '../ledger/quote-id.ts';
import type { PlacedQuotes } from '../reading/read-article-quotes.ts';
import { toPlace, toQuoted, toWords } from './describe-record.ts';

type PlacedQuestion = Question<PlacedQuotes>;

/** A question with the quotes it is about, each with the command that says yes, and the one that says no. */
export function describeQuestion(ledger: Ledger, question: PlacedQuestion): string[] {
  const { id, candidates } = question;
  return [
    toTitle(ledger, question),
    ...candidates.flatMap(({ article, index, quote, as }) => [
      `  ${toPlace(article, index)} ${toQuoted(quote.text)}`,
      `    npm run ledger -- accept ${id}=${as}`,
    ]),
    `  ${toNo(ledger, question)}`,
  ];
}

/** One command for all questions whose words stand elsewhere, none where one by one is as short. */
export function toAllAtOnce(ledger: Ledger, questions: readonly PlacedQuestion[]): string[] {
  const pairs = questions.flatMap(({ id, kind, candidates: [best, second] }) =>
    kind === 'moved' && isSame(ledger, id, best) && !isSame(ledger, id, second)
      ? [`${id}=${best?.as ?? ''}`]
      : [],
  );
  if (pairs.length < 2) return [];
  const command = `npm run ledger -- accept ${pairs.join(' ')}`;
  return [
    say({
      de: `Alle, die mit denselben Worten umgezogen sind: ${command}`,
      en: `All that moved with the same words: ${command}`,
    }),
  ];
}

function toTitle(ledger: Ledger, { id, kind }: PlacedQuestion): string {
  const words = toWords(ledger, id);
  const { article = '', reason = '', ended = '?' } = ledger.quotes.get(id) ?? {};
  switch (kind) {
    case 'moved':
      return say({
        de: `${id} ${words} stand in ${article}. Ist es jetzt dieses?`,
        en: `${id} ${words} stood in ${article}. Is it this now?`,
      });
    case 'withdrawn':
      return say({
        de: `${id} ${words} wurde am ${ended} zurückgezogen: ${reason} Die Worte stehen wieder da:`,
        en: `${id} ${words} was withdrawn on ${ended}: ${reason} The words are back:`,
      });
    case 'sense':
      return say({
        de: `${id} ${words} hat jetzt einen anderen Sinn, eine Verneinung oder eine Zahl ist anders:`,
        en: `${id} ${words} has another meaning now, a negation or a figure is another:`,
      });
    case 'open':
      return say({
        de: `Ist eines davon ${id} ${words}?`,
        en: `${id} ${words} may be:`,
      });
  }
}

/** What to do where the answer is no. */
function toNo(ledger: Ledger, { id, kind, candidates: [best] }: PlacedQuestion): string {
  const as = best?.as ?? '';
  const begin = `npm run ledger -- accept ${as}=${as}`;
  const retire = `npm run ledger -- retire ${id} --reason "…"`;
  if (kind === 'withdrawn')
    return say({
      de: `ein anderes Zitat: ${begin}; sonst aus dem Artikel nehmen`,
      en: `another quote: ${begin}; else take it out of the article`,
    });
  if (kind === 'sense')
    return say({
      de: `der alte Wortlaut war falsch: npm run ledger -- correct ${id}; es ist weg: ${retire}`,
      en: `the old words were wrong: npm run ledger -- correct ${id}; it is gone: ${retire}`,
    });
  return isSame(ledger, id, best)
    ? say({ de: `ein anderes Zitat: ${begin}`, en: `another quote: ${begin}` })
    : say({ de: `es ist weg: ${retire}`, en: `it is gone: ${retire}` });
}

function isSame(ledger: Ledger, id: string, candidate: QuoteCandidate | undefined): boolean {
  const text = ledger.quotes.get(id)?.text ?? '';
  return candidate !== undefined && foldWords(candidate.quote.text) === foldWords(text);
}
