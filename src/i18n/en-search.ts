import type { SearchWords } from './search-words.ts';

/** What is said of the search, in English. */
export const search: SearchWords = {
  title: 'Search',
  lead: 'It finds actors, statements, terms, places and articles, in other spellings and inside longer words, too. Quotation marks around several words ask for exactly these. The texts are in German.',
  field: 'Search words',
  submit: 'Search',
  narrow: 'Narrow statements down',
  speaker: 'Who speaks',
  year: 'Published',
  how: 'How it is given',
  side: 'Side',
  any: 'all',
  reset: 'Show all again',
  needsScript:
    'The search needs JavaScript. Without it, the registers lead to everything there is.',
  notLoaded: 'The search could not be loaded. The registers lead to everything there is.',
  loading: 'The search is being loaded.',
  nothing: 'Nothing found. Another word may help, or one word less.',
  one: '1 result',
  many: '{} results',
  more: 'More results: {}',
  groups: {
    actors: 'Actors',
    statements: 'Statements',
    terms: 'Terms and places',
    articles: 'Articles',
  },
  registers: 'Registers',
  registersNote: 'Everything, ordered by name or by day.',
};
