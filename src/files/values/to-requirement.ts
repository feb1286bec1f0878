import type { z } from 'zod';
import type { Said } from '../../i18n/say.ts';
import { say } from '../../i18n/say.ts';
import { zodWords } from '../../schemas/zod-words.ts';

/** What a value must be where the schema itself does not say it, for `error` of zod; it goes on where “the value” stands before it. */
export const toRequirement: z.core.$ZodErrorMap = (issue) => {
  const said = toSaid(issue);
  return said ? say(said) : zodWords(issue);
};

function toSaid(issue: z.core.$ZodRawIssue): Said | undefined {
  if (issue.code === 'invalid_type') {
    const { expected } = issue;
    const type = TYPES[expected] ?? { de: `vom Typ ${expected}`, en: expected };
    return { de: `muss ${type.de} sein`, en: `must be ${type.en}` };
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String).join(', ');
    return { de: `muss einer dieser Werte sein: ${values}`, en: `must be one of ${values}` };
  }
  if (issue.code === 'too_small') {
    const least = String(issue.minimum);
    if (issue.origin === 'string' || issue.origin === 'array')
      return { de: 'darf nicht leer sein', en: 'must not be empty' };
    return issue.inclusive === false
      ? { de: `muss größer als ${least} sein`, en: `must be above ${least}` }
      : { de: `muss mindestens ${least} sein`, en: `must be at least ${least}` };
  }
  if (issue.code !== 'too_big') return undefined;
  const most = String(issue.maximum);
  return { de: `darf höchstens ${most} sein`, en: `must be at most ${most}` };
}

const TYPES: Readonly<Record<string, Said>> = {
  string: { de: 'ein Text', en: 'a text' },
  array: { de: 'eine Liste', en: 'a list' },
  number: { de: 'eine Zahl', en: 'a number' },
  boolean: { de: 'true oder false', en: 'true or false' },
  object: { de: 'eine Gruppe von Schlüsseln', en: 'a group of keys' },
  record: { de: 'eine Gruppe von Schlüsseln', en: 'record' },
  int: { de: 'eine ganze Zahl', en: 'int' },
};
