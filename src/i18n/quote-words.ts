import type { Words } from './words.ts';

type How = Words['quote']['how'];

/** wörtlich, sinngemäß or zusammengefasst. */
export function getHow({ type }: { readonly type: string }, how: How): string {
  return type === 'direct' ? how.direct : type === 'reported' ? how.reported : how.indirect;
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
    reworded,
  }: Pick<Words['history'], 'corrected' | 'reattributed' | 'reworded'>,
): (date: string | undefined) => string {
  if (isCorrection) return corrected;
  return speakerName !== undefined && text === after ? reattributed : reworded;
}

/** How a statement gives its words: one of the three, or that it is partly word for word. */
export function getHows(
  quotes: readonly { readonly type: string; readonly rule: string }[],
  { quote: { how }, statement }: Pick<Words, 'quote' | 'statement'>,
): string {
  // A word or two in marks make no sentence a literal one.
  if (quotes.every(({ type, rule }) => type === 'direct' && rule === 'direct-fragment'))
    return statement.fewWords;
  const hows = [...new Set(quotes.map((quote) => getHow(quote, how)))];
  if (hows.length === 1) return hows[0] ?? '';
  return hows.includes(how.direct) ? statement.mixed : how.indirect;
}

/** Makes the first letter a capital: how an article names a speaker often begins with an article. */
export function toUpperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
