import { share } from '../system/share.ts';
import type { Locale } from './locale.ts';

/** A text, or what a text is made of, in every language of the interface. */
export type Said<Text = string> = Readonly<Record<Locale, Text>>;

interface Speaker {
  locale: Locale;
}

/** English until a command has read the settings of its site. */
const getSpeaker = (): Speaker => share<Speaker>('speaker', () => ({ locale: 'en' }));

/** Sets the language of everything this process says from now on: messages of commands, findings, errors. */
export function speak(locale: Locale): void {
  getSpeaker().locale = locale;
}

export function getSpoken(): Locale {
  return getSpeaker().locale;
}

/** @example say({ de: '„titel“ fehlt.', en: '“titel” is missing.' }) // as `speak` was told last */
export function say<Text = string>(said: Said<Text>): Text {
  return said[getSpoken()];
}
