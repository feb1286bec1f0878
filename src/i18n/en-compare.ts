import type { CompareWords } from './compare-words.ts';

/** The words of what sets statements side by side, in English. */
export const compare: CompareWords = {
  positions: {
    title: 'Who holds what?',
    chosen: 'Chosen by the editors, one statement of each side in its whole sentence.',
    byRule:
      'Of each side the first statement that is surely theirs and that the text gives whole and word for word.',
    toText: 'To the text',
  },
};
