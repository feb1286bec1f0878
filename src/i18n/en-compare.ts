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
  compare: {
    onTerm: 'Who says what about it?',
    onTermNote: (term, most) =>
      `Statements that name “${term}” and are surely their speakers’, by side; of each voice the newest ${most} at most.`,
    noSide: 'Of no side',
    someOf: (shown, all) => `The newest ${shown} of ${all}`,
    allOf: (name) => `All statements of ${name}`,
    rest: 'Also:',
    title: (one, other) => `${one} and ${other} compared`,
    lead: (terms, most) =>
      `There are statements of both about ${terms === 1 ? 'one term' : `${String(terms)} terms`}, surely theirs; of each the newest ${most} a term are shown at most.`,
    terms: 'Terms that both speak about',
    moreTerms: 'Both also speak about:',
    listTitle: 'Actors compared',
    listLead: 'Two voices side by side: what both say about the same terms.',
    listNote:
      'Sixty pairs at most, those with most terms in common first; of as many those of two sides, then those with more statements.',
    noneOfBoth: 'There is no term on which there are statements of both that are surely theirs.',
    noneOnTerm: 'There is no statement about this term that is surely its speaker’s.',
    whole: 'The whole comparison',
    compared: 'Compared',
    with: (name) => `with ${name}`,
  },
};
