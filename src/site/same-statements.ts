import { createNearFinder } from '../ledger/near-finder.ts';
import { foldWords } from '../ledger/quote-id.ts';
import { hasSameWording } from '../ledger/similarity.ts';
import type { Statement } from './model.ts';

/** Fewer words are said again and again: "Das ist falsch". */
const LEAST_WORDS = 6;

/** A wording of one speaker, with all statements in exactly these words. */
interface Wording {
  readonly words: readonly string[];
  readonly text: string;
  readonly statements: Statement[];
}

/** Tells whether two texts are one statement in nearly the same words. */
type Compare = (a: string, b: string) => boolean;

/**
 * The statements that stand in more than one article, an agency's text for one: the same speaker, the same polarity, the
 * same actors named, the same day where both tell one, and the same or nearly the same words between the marks, six at
 * least. Gives for each such statement its group, itself among them, in the order given.
 *
 * Compares only wordings of one speaker that share two words in a row which few have, so the work grows with the
 * number of statements.
 */
export function findSameStatements(
  statements: readonly Statement[],
  compare: Compare = hasSameWording,
): ReadonlyMap<Statement, readonly Statement[]> {
  const order = new Map(statements.map((statement, index) => [statement, index]));
  const toOrder = (statement: Statement): number => order.get(statement) ?? 0;
  const groups = new Map<Statement, readonly Statement[]>();
  for (const alike of Map.groupBy(statements, toKey).values()) {
    if (alike.length < 2) continue;
    for (const wordings of groupWordings(toWordings(alike), compare))
      for (const group of divideByDay(wordings.flatMap((wording) => wording.statements))) {
        if (new Set(group.map(({ article }) => article)).size < 2) continue;
        const sorted = group.toSorted((a, b) => toOrder(a) - toOrder(b));
        for (const statement of sorted) groups.set(statement, sorted);
      }
  }
  return groups;
}

/** Of statements that are the same only the first of each group, the newest where they come newest first. */
export function withoutRepeats(statements: readonly Statement[]): Statement[] {
  const seen = new Set<Statement>();
  return statements.filter((statement) => {
    if (seen.has(statement)) return false;
    for (const other of statement.same) seen.add(other);
    return true;
  });
}

/** What statements have in common before their words are compared. */
function toKey({ speakers, speakerText, polarity, quotes }: Statement): string {
  const ids = speakers.map(({ id }) => id).sort();
  const named = quotes.flatMap(({ mentions }) => mentions.map(({ kind, id }) => `${kind}:${id}`));
  const speaker = ids.length > 0 ? ids.join(' ') : `?${foldWords(speakerText)}`;
  return [speaker, polarity, ...new Set(named.sort())].join('\n');
}

/** Nobody is the same as nobody, but two unnamed speakers may be two. */
function toWordings(statements: readonly Statement[]): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const statement of statements) {
    if (statement.speakers.length === 0 && statement.speakerText === '') continue;
    const text = toText(statement);
    const folded = foldWords(text);
    const words = folded.split(' ');
    if (words.length < LEAST_WORDS) continue;
    const known = wordings.get(folded);
    if (known) known.statements.push(statement);
    else wordings.set(folded, { words, text, statements: [statement] });
  }
  return [...wordings.values()];
}

/** The words of a statement without those of the writer. */
function toText({ quotes }: Statement): string {
  const ids = new Set(quotes.map(({ id }) => id));
  return quotes
    .filter(({ within }) => within === undefined || !ids.has(within))
    .map(({ text }) => text)
    .join(' ');
}

/** Puts each wording to the first that it is nearly the same as; each is compared with the first of a group only. */
function groupWordings(wordings: readonly Wording[], compare: Compare): Wording[][] {
  const find = createNearFinder(wordings, ({ words }) => toPairs(words));
  const groups = new Map<Wording, Wording[]>();
  for (const wording of wordings) {
    const first = [...find(toPairs(wording.words))].find(
      (other) => groups.has(other) && compare(other.text, wording.text),
    );
    if (first) groups.get(first)?.push(wording);
    else groups.set(wording, [wording]);
  }
  return [...groups.values()];
}

function toPairs(words: readonly string[]): string[] {
  return words.slice(1).map((word, index) => `${words[index] ?? ''} ${word}`);
}

/** Who says the same on two days says it twice; those whose day is open go with the one day that is known. */
function divideByDay(statements: readonly Statement[]): Statement[][] {
  const byDay = Map.groupBy(statements, ({ said }) => said);
  const days = [...byDay.keys()].filter((day) => day !== undefined);
  return days.length < 2 ? [[...statements]] : [...byDay.values()];
}
