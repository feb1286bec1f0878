/** The languages of the interface and of what commands say. */
export const LOCALES = ['de', 'en'] as const;
export type Locale = (typeof LOCALES)[number];
