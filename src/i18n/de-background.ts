import type { BackgroundWords } from './background-words.ts';

/** What stands behind an entry, and short versions, in German. */
export const background: BackgroundWords = {
  background: {
    terms: 'Begriffe im selben Absatz',
    mentions: 'Wann genannt',
    first: 'Zuerst',
    last: 'Zuletzt',
    only: 'Bisher nur',
    several: (articles) => `in ${articles} Artikeln dieses Tages`,
  },
  plain: {
    read: 'In einfacher Sprache lesen',
    title: 'In einfacher Sprache',
    ofArticle:
      'Kurzfassung von der Redaktion dieser Website. Es sind nicht die Worte des Artikels.',
    ofTerm: 'Kurzfassung der Erklärung, von der Redaktion dieser Website.',
    back: 'Weiter zum vollständigen Text',
  },
};
