/** Text, and whether it is the words of the speaker. */
export interface Run {
  readonly text: string;
  readonly isSpoken: boolean;
}

/**
 * Divides the lines of a text where its parts begin and end. Lines may have other blanks than the text, and hyphens where
 * words are broken.
 *
 * @example toRuns(['„Ja“, sagte', 'Ada'], [{ text: '„Ja“', isSpoken: true }, { text: ', sagte Ada', isSpoken: false }])
 * // [[{ text: '„Ja“', isSpoken: true }, { text: ', sagte', isSpoken: false }], [{ text: 'Ada', isSpoken: false }]]
 */
export function toRuns(lines: readonly string[], parts: readonly Run[]): Run[][] {
  const signs = parts.flatMap(({ text, isSpoken }) =>
    [...text.replace(/\s+/gu, '')].map((sign) => ({ sign, isSpoken })),
  );
  let at = 0;
  return lines.map((line) => {
    const runs: Run[] = [];
    for (const sign of line) {
      const next = signs[at];
      const isNext = next?.sign === sign;
      if (isNext) at += 1;
      const last = runs.at(-1);
      const isSpoken = (isNext ? next.isSpoken : last?.isSpoken) ?? false;
      if (last?.isSpoken === isSpoken) runs[runs.length - 1] = { text: last.text + sign, isSpoken };
      else runs.push({ text: sign, isSpoken });
    }
    return runs;
  });
}
