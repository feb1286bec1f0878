/** Where the words of a text begin; numbers count as words. */
export function findWordStarts(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’-]*/gu)].map(({ index }) => index);
}
