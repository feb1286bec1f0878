/**
 * The spelling of Germany for a word as Switzerland writes it, where ß is ss: "heisst" is "heißt". Not every ss was a ß,
 * so this is asked only where the word itself is in no list.
 *
 * @example toGermanSpelling('heisst') // 'heißt'
 */
export function toGermanSpelling(lower: string): string {
  return lower.replaceAll('ss', 'ß');
}
