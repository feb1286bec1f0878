/** What relays ask of a language: of the words for somebody in a text, as they are written. */
export interface RelayLanguage {
  /** A pronoun, which names nobody. */
  readonly pronoun: RegExp;
  /** Words for what somebody says of themselves: "by her own account". */
  readonly herself: RegExp;
}

/** Of a language of which no word is known. */
export const NO_RELAY_WORDS: RelayLanguage = { pronoun: /(?!)/u, herself: /(?!)/u };
