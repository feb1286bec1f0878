/** A stretch of a statement's sentences; `site/model.ts` has all of it. */
interface Part {
  readonly text: string;
  /** undefined for words of the writer. */
  readonly type: unknown;
  readonly quotes: readonly string[];
  readonly sentence: number;
  readonly isFrame: boolean;
}

/** A statement, as far as it matters here. */
interface Whole {
  readonly id: string;
  readonly parts: readonly Part[];
}

/** Text to show, and whether it is the words of the speaker. */
export interface ShownPart {
  readonly text: string;
  readonly isSpoken: boolean;
}

/** How many characters fit on a card in the smallest letters; a statement that has more in the sentences it needs gets none. */
export const MOST_ON_CARD = 330;

/** What stands where sentences are left out. */
const GAP = '[…]';

/**
 * The sentences of a statement in at most `most` characters: left out are whole sentences, visibly, never the one where
 * its words begin and never those that say who speaks. undefined where even these are longer.
 *
 * @example '„Der Deich hält. […] Wir bleiben“, sagte Ada Berg.'
 */
export function toShownParts({ id, parts }: Whole, most: number): ShownPart[] | undefined {
  const sentences = [...Map.groupBy(parts, ({ sentence }) => sentence).values()];
  const first = sentences.findIndex((one) => one.some(({ quotes }) => quotes.includes(id)));
  const kept = new Set(
    [...sentences.keys()].filter(
      (index) => index === first || sentences[index]?.some(({ isFrame }) => isFrame),
    ),
  );
  if (toText(join(sentences, kept)).length > most) return undefined;
  for (const [index, parts] of sentences.entries()) {
    if (kept.has(index) || toText(parts).length > most) continue;
    kept.add(index);
    if (toText(join(sentences, kept)).length > most) kept.delete(index);
  }
  return join(sentences, kept);
}

/** The same as one text. */
export function toShownText(statement: Whole, most: number): string | undefined {
  const parts = toShownParts(statement, most);
  return parts && toText(parts);
}

/** Only what is kept is looked at: a statement may have thousands of sentences, and a card has room for a few. */
function join(sentences: readonly (readonly Part[])[], kept: ReadonlySet<number>): ShownPart[] {
  const shown: ShownPart[] = [];
  const addGap = (): void => {
    if (shown.at(-1)?.text.endsWith(' ') === false) shown.push({ text: ' ', isSpoken: false });
    shown.push({ text: `${GAP} `, isSpoken: false });
  };
  let next = 0;
  for (const index of [...kept].sort((a, b) => a - b)) {
    if (index > next) addGap();
    for (const { text, type } of sentences[index] ?? [])
      shown.push({ text, isSpoken: type !== undefined });
    next = index + 1;
  }
  if (next < sentences.length) addGap();
  const text = toText(shown);
  const isOpen = count(text, '„') > count(text, '“');
  if (kept.size < sentences.length && isOpen) shown.push({ text: '“', isSpoken: true });
  return trim(shown);
}

function trim(parts: readonly ShownPart[]): ShownPart[] {
  const shown = parts.filter(({ text }) => text !== '');
  const last = shown.at(-1);
  const before = shown.slice(0, -1);
  // The closing mark goes where the space was.
  if (last?.text === '“') return [...trim(before), last];
  return last ? [...before, { ...last, text: last.text.trimEnd() }] : [];
}

function toText(parts: readonly { readonly text: string }[]): string {
  return parts.map(({ text }) => text).join('');
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
