const ORDINAL_NOUN =
  /^(?:Januar|Jänner|Jan\.|Februar|Feber|Feb\.|März|April|Apr\.|Mai|Juni|Juli|August|Aug\.|September|Sept?\.|Oktober|Okt\.|November|Nov\.|Dezember|Dez\.|Jahrhundert|Jahrestag|Geburtstag|Todestag|Hochzeitstag|Weltkrieg|Bundesliga|Liga|FC|FSV|Spieltag|Halbzeit|Runde|Platz|Etage|Stock|Klasse|Advent|Mal)(?!\p{L})/u;

/**
 * Tells whether a text begins with a word that makes an ordinal of the number before it.
 *
 * @example "Februar 2022: …" and "Weltkrieg" do: "2. Februar 2022", "der 2. Weltkrieg".
 */
export function beginsWithOrdinalNoun(text: string): boolean {
  return ORDINAL_NOUN.test(text);
}
