import type { Term } from '../model.ts';

/** One voice is nothing to compare. */
const LEAST_VOICES = 2;

/** Those of some terms, by id and each once, about which two actors or more say something, and how many do. */
export function findComparedTerms(
  ids: readonly string[],
  terms: readonly Term[],
): { readonly term: Term; readonly voices: number }[] {
  return [...new Set(ids)].flatMap((id) => {
    const term = terms.find((one) => one.id === id);
    const voices = new Set(term?.statements.flatMap(({ speakers }) => speakers)).size;
    return term && voices >= LEAST_VOICES ? [{ term, voices }] : [];
  });
}
