/** What was found of a speaker: the words in the text, and what they stand for. */
export interface FoundSpeaker {
  /** The words where the speaker stands, a string for each span. */
  readonly words: readonly string[];
  /** Those words with a pronoun replaced by what it stands for. */
  readonly text: string;
}

const ARTICLE = /^(?:der|die|das|des|dem|den|ein|eine|einer|eines|einem|einen)\s+(?=\p{L})/iu;
const PRONOUN =
  /^(?:er|sie|es|ihm|ihr|ihn|ihnen|ich|wir|du|der|die|das|dieser|diese|dieses|man|wer)$/iu;
// A name that begins with a small letter belongs to what stands before it: Piet van Aalsteren.
const CORE =
  /(?:[\p{Lu}\p{N}][\p{L}\p{N}]*)(?:[\s.-]+(?:(?:van|von|de|der|den|zu)\s+)*[\p{Lu}\p{N}][\p{L}\p{N}]*)*/u;

export function isPronoun(speaker: string): boolean {
  return PRONOUN.test(speaker);
}

/**
 * Whether the speaker that was found is the one of the label. One of these must hold:
 * - the words of the label stand in the words that were found or in what they stand for, articles aside;
 * - both have the same core: the surname, or the noun of a description. `Rein Toomvere` and `Toomvere`, `ein
 *   ranghoher Diplomat` and `Diplomat`, but not `eine Sprecherin des Ministeriums` and `Ministerium`;
 * - the label is a pronoun, and one of the two holds for the speaker that it stands for: `standsFor`, see `toNamed`.
 */
export function isSameSpeaker(
  label: string,
  found: FoundSpeaker,
  standsFor: string | undefined,
): boolean {
  const given = [...found.words, found.text].map(toPadded);
  if (given.some((words) => words.includes(toPadded(label)))) return true;
  if (isPronoun(label))
    return standsFor !== undefined && isSameSpeaker(standsFor, found, undefined);
  const core = toCore(label);
  return core !== undefined && given.some((words) => holdsCore(words, core));
}

/**
 * Whom each of the speakers of a text, in its order, stands for: a pronoun for the last speaker before it that is
 * none, or the first one after it.
 *
 * @example toNamed(['Ada Berg', 'sie', null, 'er']) // ['Ada Berg', 'Ada Berg', undefined, 'Ada Berg']
 */
export function toNamed(speakers: readonly (string | null)[]): (string | undefined)[] {
  const isNamed = (speaker: string | null): speaker is string =>
    speaker !== null && !isPronoun(speaker);
  return speakers.map((speaker, at) => {
    if (speaker === null || isNamed(speaker)) return speaker ?? undefined;
    return speakers.slice(0, at).findLast(isNamed) ?? speakers.slice(at).find(isNamed);
  });
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
