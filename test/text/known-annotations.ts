import type { Annotations } from '../../src/text/annotate.ts';
import { annotate } from '../../src/text/annotate.ts';
import { EXAMPLES } from './registry-of-examples.ts';

const known = new Map<string, Annotations>();

/** What is found in a text, looked for once: with one seed all properties see the same texts. */
export function getAnnotations(text: string): Annotations {
  const found = known.get(text) ?? annotate(text, EXAMPLES);
  known.set(text, found);
  return found;
}
