const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Adverbs by which a writer leaves open whether something was said or is so. */
export const HEDGE_ADVERBS =
  words(`angeblich anscheinend augenscheinlich demnach gerüchteweise möglicherweise
  mutmaßlich offenbar vermutlich womöglich`);

/** Nouns behind "nach" with an adjective and nobody who gives them: "nach westlichen Angaben". */
export const HEARSAY_NOUN =
  /^(?:angaben|informationen|berichten|meldungen|erkenntnissen|quellen|schätzungen)$/u;

/** Nouns for reports of nobody in particular: "laut Medienberichten", "Gerüchten zufolge". */
export const HEARSAY_REPORTS =
  /^(?:(?:medien|presse|zeitungs|agentur|fernseh|augenzeugen)-?(?:berichten?|meldungen|angaben)|medien|berichten|gerüchten|meldungen)$/u;
