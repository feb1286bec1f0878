const PREPOSITION = / (?:für|von|vom|ohne|gegen|zur|zum|im|in|der|des|am|über|mit) /u;

/**
 * Genitive of a name: Bidens, Kremls. After s, ß, x or z German writes an apostrophe, which is no part of the name.
 */
export function toGenitives(name: string): string[] {
  return /[sßxz]$/iu.test(name) ? [] : [`${name}s`];
}

/**
 * Genitives of a name that is a phrase, with the ending on any noun that may carry it: "Komitees vom Roten Kreuz",
 * "Bundes Freier Fischer", "Torrauer Kreises". It gives more than there are; what no text holds does no harm.
 */
export function toPhraseGenitives(name: string): string[] {
  const [head = '', rest] = splitAtNoun(name);
  const nouns = /[sßxz]$/iu.test(head) ? [`${head}es`] : [`${head}s`, `${head}es`];
  if (rest !== undefined) return [...toGenitives(name), ...nouns.map((noun) => noun + rest)];
  return name.includes(' ') ? nouns : toGenitives(name);
}

/** The noun that declines and what follows it: before a preposition, else the first word if it is no adjective. */
function splitAtNoun(name: string): readonly [string, string?] {
  const preposition = PREPOSITION.exec(name)?.index ?? -1;
  if (preposition > 0) return [name.slice(0, preposition), name.slice(preposition)];
  const space = name.indexOf(' ');
  const first = name.slice(0, Math.max(space, 0));
  return space > 0 && !/(?:e|er|es|en)$/u.test(first) ? [first, name.slice(space)] : [name];
}
