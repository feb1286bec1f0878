import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';

/**
 * What a value must be, as the message of a schema of zod: said when a value is checked, for a schema is made before the
 * language is known. It goes on where “the value” stands before it.
 *
 * @example z.string(must({ de: 'muss ein Name sein', en: 'must be a name' }))
 */
export function must(said: Said): { error: () => string } {
  return { error: () => say(said) };
}
