import type { PastWords } from './past-words.ts';

/** The words of what is gone, in English. */
export const past: PastWords = {
  past: {
    titles: {
      article: {
        renamed: 'This article has another address',
        merged: 'This article became a part of another one',
        retired: 'This article was withdrawn',
        missing: 'This article is not here any more',
      },
      actor: {
        renamed: 'This actor has another address',
        merged: 'This actor is in another entry now',
        retired: 'The entry of this actor was withdrawn',
        missing: 'This actor is not here any more',
      },
      term: {
        renamed: 'This term has another address',
        merged: 'This term is in another entry now',
        retired: 'The entry of this term was withdrawn',
        missing: 'This term is not here any more',
      },
      place: {
        renamed: 'This place has another address',
        merged: 'This place is in another entry now',
        retired: 'The entry of this place was withdrawn',
        missing: 'This place is not here any more',
      },
    },
    leadsTo: 'Go on to:',
    otherMonth: 'This article is in the file of another month',
  },
};
