/** What was found of a speaker: the words in the text, and what they stand for. */
export interface FoundSpeaker {
  /** The words where the speaker stands, a string for each span. */
  readonly words: readonly string[];
  /** Those words with a pronoun replaced by what it stands for. */
  readonly text: string;
}

const ARTICLE = /^(?:der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen)\s+(?=\p{L})/iu;
const PRONOUN = /^(?:er|sie|es|ihm|ihr|ihn|ihnen)$/iu;
// A name that begins with a small letter belongs to what stands before it: Piet van Aalsteren.
const CORE =
  /(?:[\p{Lu}\p{N}][\p{L}\p{N}]*)(?:[\s.-]+(?:(?:van|von|de|der|den|zu)\s+)*[\p{Lu}\p{N}][\p{L}\p{N}]*)*/u;

/** Whether a speaker is a pronoun that means somebody whom the text names elsewhere. */
export function meansAnother(speaker: string): boolean {
  return PRONOUN.test(speaker);
}

interface Label {
  readonly speaker: string;
  /** Whom a pronoun means; any of them where the text has several words for one person. */
  readonly means?: string | readonly string[] | undefined;
}

/**
 * Whether the speaker that was found is the one of the label.
 * - A name or a description is right when its words stand in the words that were found or in what those stand for,
 *   articles aside, or when both have the same core: the surname, or the noun of a description. `Rein Toomvere` is
 *   `Toomvere` and `ein ranghoher Diplomat` is `Diplomat`, but `eine Sprecherin des Ministeriums` is not `Ministerium`.
 * - A pronoun is right when what was found stands for somebody whom it means, or is that pronoun and left as it is.
 */
export function isSameSpeaker({ speaker, means }: Label, found: FoundSpeaker): boolean {
  if (!meansAnother(speaker)) return isNamed(speaker, [...found.words, found.text]);
  if (meansAnother(found.text)) return found.text.toLowerCase() === speaker.toLowerCase();
  return [means ?? []].flat().some((one) => isNamed(one, [found.text]));
}

function isNamed(name: string, given: readonly string[]): boolean {
  const padded = given.map(toPadded);
  if (padded.some((words) => words.includes(toPadded(name)))) return true;
  const core = toCore(name);
  return core !== undefined && padded.some((words) => holdsCore(words, core));
}

/** The words in small letters, without an article before them, with a blank around each. */
function toPadded(words: string): string {
  const found = words.normalize('NFC').replace(ARTICLE, '').toLowerCase();
  return ` ${(found.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** The surname of a person or the noun of a description; undefined of several people. */
function toCore(label: string): string | undefined {
  if (/\s(?:und|oder|sowie)\s/u.test(label)) return undefined;
  const run = CORE.exec(label.replace(ARTICLE, ''))?.[0];
  return run?.match(/[\p{L}\p{N}]+$/u)?.[0].toLowerCase();
}

/** A genitive counts: “Toomveres” is “Toomvere”. */
function holdsCore(padded: string, core: string): boolean {
  return [core, `${core}s`, core.replace(/s$/u, '')].some((form) => padded.includes(` ${form} `));
}
