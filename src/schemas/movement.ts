import { z } from 'zod';
import { must } from './must.ts';
import { fullLine, partialDate } from './values.ts';

const TO = must({
  de: 'muss die ID eines Orts oder eines Staats oder eine Liste davon sein',
  en: 'must be the id of a place or a state, or a list of them',
});

const TWICE = must({ de: 'muss jede ID einmal nennen', en: 'must name each id once' });

const NOT_FROM = must({
  de: 'muss woanders sein, als wo es beginnt („from“)',
  en: 'must be elsewhere than where it begins (“from”)',
});

const COUNT = must({
  de: 'muss eine ganze Zahl über 0 oder ein Text wie „rund 2000“ sein',
  en: 'must be a whole number above 0, or a text such as “rund 2000”',
});

const keys = z.strictObject({
  from: fullLine.describe('Id of a place or a state (Woher)'),
  to: z
    .union([fullLine, z.array(fullLine).min(1, TO).refine(isDistinct, TWICE)], TO)
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .describe('Id of a place or a state, or a list of them (Wohin)'),
  what: fullLine.describe('What moves (Was): Soldaten'),
  count: z
    .union([z.number().int().positive(), fullLine], COUNT)
    .optional()
    .describe('How many, all together (Wie viele): 2000, or a text such as “rund 2000”'),
  date: partialDate.optional(),
  /** The id of a quote that says so. */
  statement: fullLine.optional().describe('Id of the statement that says so'),
});

/** What an article says has moved, or is to: from where, to where, what, how many. Ends are ids of places or of states. */
export const movementSchema = keys.refine(({ from, to }) => !to.includes(from), {
  path: ['to'],
  ...NOT_FROM,
});

export type MovementData = z.infer<typeof movementSchema>;

/** ISO code of the only state whose outline the maps do not have: it is too small for them. */
export const WITHOUT_OUTLINE = 'TV';

function isDistinct(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}
