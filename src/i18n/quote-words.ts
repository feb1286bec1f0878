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
