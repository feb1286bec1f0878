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
 * A sentence that takes something back from the one before it, a condition, an exception or a contradiction: without it the one before
 * says more than was said. "Wir bleiben. Aber nur, wenn der Deich hält."
 */
const RESTRICTION =
  /^[\s„“"‚‘]*(?:aber|allerdings|andernfalls|außer|bedingung|dagegen|doch|es sei denn|falls|jedoch|nicht|nur|sofern|solange|sonst|voraussetzung|vorausgesetzt|wenn|but|however|if|not|only|otherwise|unless)(?!\p{L})|(?<!\p{L})(?:es sei denn|(?:erst|nur) (?:dann|falls|wenn)|nur unter|sofern|unter der bedingung|vorausgesetzt|only if|provided that|unless)(?!\p{L})/iu;

/**
 * The sentences of a statement in at most `most` characters: left out are whole sentences, visibly, never the one where
 * its words begin, never those that say who speaks, and never one that restricts a sentence which stays. undefined where even
 * these are longer.
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
  for (const index of [...kept])
    for (const next of findRestrictions(sentences, index)) kept.add(next);
  if (toText(join(sentences, kept)).length > most) return undefined;
  for (const [index, parts] of sentences.entries()) {
    if (kept.has(index) || toText(parts).length > most) continue;
    const added = new Set([...kept, index, ...findRestrictions(sentences, index)]);
    if (toText(join(sentences, added)).length <= most) for (const one of added) kept.add(one);
  }
  return join(sentences, kept);
}

/** The sentences behind one that restrict it, and each other. */
function findRestrictions(sentences: readonly (readonly Part[])[], index: number): number[] {
  const behind = sentences.slice(index + 1);
  const end = behind.findIndex((parts) => !RESTRICTION.test(toText(parts)));
  return [...behind.keys()].slice(0, end < 0 ? behind.length : end).map((at) => index + 1 + at);
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
