import type { Locale } from './locale.ts';
import { getSpoken } from './say.ts';

const FORMATS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  de: new Intl.NumberFormat('de-DE'),
  en: new Intl.NumberFormat('en-US'),
};

/** Writes a number with its thousands apart, the same on every machine: `1,240`, in German `1.240`. */
export function toNumber(number: number): string {
  return FORMATS[getSpoken()].format(number);
}
