/** Whose the words are, in a sentence for whoever takes the data. */
export const RIGHTS =
  'The words of articles and quotes are those of the publisher of the article, under the licence that stands with it; without one all rights are reserved.';

/** How the data is to be quoted, in a sentence. */
export const QUOTING =
  'Quote a statement whole, with its polarity, its attribution (who, to whom, through whom), its day and its doubt.';
