import { z } from 'zod';
import { getSpoken } from '../i18n/say.ts';

const { localeError: inGerman } = z.locales.de();

/** What zod says of a value where a schema says nothing of its own, in the language that is spoken. */
export const zodWords: z.core.$ZodErrorMap = (issue) =>
  // English is what zod speaks without being told.
  getSpoken() === 'de' ? inGerman(issue) : undefined;
