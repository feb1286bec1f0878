import { is } from '../../core/tokens.ts';
import type { Reading } from '../../syntax/reading.ts';

/** Tells whether a word says what is so instead of what was denied: "nicht der Rat, sondern die Bank". */
export function opensContrast({ tokens }: Pick<Reading, 'tokens'>, at: number): boolean {
  return is(tokens[at], 'but-rather') && tokens[at - 1]?.text === ',';
}
