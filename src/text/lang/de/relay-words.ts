import type { RelayLanguage } from '../relay-language.ts';

export const RELAY_WORDS: RelayLanguage = {
  pronoun: /^(?:er|sie|diese[rs]?|jener|beide|der|die|das|welche[rs]?)$/iu,
  // "Nach eigenen Angaben sagte Berg": nobody else.
  herself:
    /^eigene|\b(?:ihre[nr]?|seine[nr]?)\s+\p{L}*(?:meinung|ansicht|angaben|worten?|aussagen?)$/iu,
};
