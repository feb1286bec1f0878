import type { BackgroundWords } from './background-words.ts';

/** What stands behind an entry, and short versions, in English. */
export const background: BackgroundWords = {
  background: {
    terms: 'Terms in the same paragraph',
    mentions: 'When named',
    first: 'First',
    last: 'Last',
    only: 'So far only',
    several: (articles) => `in ${articles} articles of that day`,
  },
  plain: {
    read: 'Read it in plain language',
    title: 'In plain language',
    ofArticle:
      'A short version by the editors of this site. These are not the words of the article.',
    ofTerm: 'A short version of the explanation, by the editors of this site.',
    back: 'Continue to the full text',
  },
};
