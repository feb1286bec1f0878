import type { Case, Inflection } from '../inflection.ts';

const CASES: Readonly<Record<string, Case>> = {
  n: 'nominative',
  a: 'accusative',
  d: 'dative',
  g: 'genitive',
};
const NOUNS: Readonly<Record<string, Inflection['noun']>> = {
  M: 'masculine',
  F: 'feminine',
  N: 'neuter',
  P: 'plural',
};

/** Reads "nM dF": nominative masculine, dative feminine. */
const read = (codes: string): Inflection[] =>
  codes.split(' ').flatMap((code) => {
    const [one, noun] = [CASES[code.charAt(0)], NOUNS[code.charAt(1)]];
    return one && noun ? [{ case: one, noun }] : [];
  });

const ARTICLES: Readonly<Record<string, string>> = {
  der: 'nM dF gF gP',
  die: 'nF aF nP aP',
  das: 'nN aN',
  den: 'aM dP',
  dem: 'dM dN',
  des: 'gM gN',
  er: 'nM',
  sie: 'nF aF nP aP',
  es: 'nN aN',
  ihn: 'aM',
  ihm: 'dM dN',
  ihnen: 'dP',
  denen: 'dP',
  dessen: 'gM gN',
  deren: 'gF gP',
  was: 'nN aN',
};

// "dies-er" and the like are declined as "der", "ein" and the like as "ein".
const AS_ARTICLE =
  /^(?:dies|jen|jed|welch|manch|all|solch|beid|mehrer|viel|wenig|einig|zahlreich)(?<ending>e[rsnm]?)$/u;
const AS_EIN = /^(?:ein|kein|mein|dein|sein|ihr|unser|unsr|euer|eur)(?<ending>e[rsnm]?)?$/u;
const ENDINGS: Readonly<Record<string, string>> = {
  er: 'nM dF gF gP',
  e: 'nF aF nP aP',
  es: 'nN aN gM gN',
  en: 'aM dP',
  em: 'dM dN',
  '': 'nM nN aN',
};
// An adjective without a determiner: "neuer Deich", "neue Boote", "neuen Booten".
const STRONG: Readonly<Record<string, string>> = {
  er: 'nM dF gF gP',
  e: 'nF aF nP aP',
  es: 'nN aN',
  en: 'aM dP gM gN',
  em: 'dM dN',
};

/** What the form of a determiner, or the ending of an adjective, says of its noun. */
export function toInflections(lower: string): readonly Inflection[] {
  const article = ARTICLES[lower];
  if (article !== undefined) return read(article);
  const isIndefinite = AS_EIN.exec(lower);
  const ending = AS_ARTICLE.exec(lower)?.groups?.['ending'] ?? isIndefinite?.groups?.['ending'];
  if (ending !== undefined || isIndefinite) return read(ENDINGS[ending ?? ''] ?? '');
  const strong = /(?<ending>e|er|es|en|em)$/u.exec(lower)?.groups?.['ending'];
  return strong === undefined ? [] : read(STRONG[strong] ?? '');
}
