import type { Words } from './words.ts';

type How = Words['quote']['how'];

/** wörtlich, sinngemäß or zusammengefasst. */
export function getHow({ type }: { readonly type: string }, how: How): string {
  return type === 'direct' ? how.direct : type === 'reported' ? how.reported : how.indirect;
}

/** What a statement must have for it to be said how it gives its words. */
export interface WordedStatement {
  readonly quotes: readonly { readonly type: string; readonly rule: string }[];
}

/** How a statement gives its words: one of the three, that it is partly word for word, or only a word or two of it are. */
export function getHows({ quotes }: WordedStatement, { quote, statement }: Words): string {
  const hows = [...new Set(quotes.map((one) => getHow(one, quote.how)))];
  const [how = '', second] = hows;
  // A word or two in marks make no sentence a literal one.
  if (how === quote.how.direct && quotes.every(({ rule }) => rule === 'direct-fragment'))
    return statement.fewWords;
  if (second === undefined) return how;
  return hows.includes(quote.how.direct) ? statement.mixed : quote.how.indirect;
}

/** The same of a statement that is not word for word throughout; '' for one that is. */
export function getParaphrase(statement: WordedStatement, words: Words): string {
  const hows = getHows(statement, words);
  return hows === words.quote.how.direct ? '' : hows;
}

/** What a change was, for a reader; asks for its day. `after` are the words that came with it. */
export function getChange(
  {
    isCorrection,
    text,
    speakerName,
  }: {
    readonly isCorrection: boolean;
    readonly text: string;
    readonly speakerName: string | undefined;
  },
  after: string | undefined,
  {
    corrected,
    reattributed,
    restored,
    reworded,
  }: Pick<Words['history'], 'corrected' | 'reattributed' | 'restored' | 'reworded'>,
): (date: string | undefined) => string {
  if (isCorrection) return corrected;
  if (text !== after) return reworded;
  // Words that were withdrawn and came back are what they were.
  return speakerName === undefined ? restored : reattributed;
}

/** Makes the first letter a capital: how an article names a speaker often begins with an article. */
export function toUpperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
