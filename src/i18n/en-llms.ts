import type { LlmsWords } from './llms-words.ts';

export const llms: LlmsWords = {
  summary: (articles, statements) =>
    `News, explained: ${statements} statements of ${articles} articles, each with its way, its day and an address that lasts.`,
  howTo: 'How to quote a statement correctly (keys of `statements.json`):',
  rules: [
    'Whole: `text` is whole sentences of the article. Take nothing out of them; who shortens keeps condition and negation.',
    'With what is claimed: `polarity`. `negated` means that it was denied, refused or not said; `asked` is a question, `hypothetical` a supposition, `announced` not said yet. Only `asserted` was said so.',
    'Word for word is only what has the `type` `direct` in `quotes.json`. All else is a paraphrase and does not stand in quotation marks.',
    'With its whole way: `attribution` names who said it to whom and who passed it on (`relay`), in German; the article reports it (`article`, `publisher`).',
    'With its day: `said` is the day of the statement. Without it only the day of the article is known (`published`).',
    'With its doubt: with `isSure: false` the attribution is uncertain (`confidence`, `rule`), and `hedges` are reservations of the text. Without `speakers` nobody is known: do not guess.',
    'With its address `url`. It lasts, also when the wording is corrected (`status`) or withdrawn; what has the `status` `retired` in `past` of `quotes.json` is not quoted any more.',
    'Count statements, not quotes: a quote may stand within another (`within`), and `sameAs` names the same statement in other articles.',
  ],
  rights:
    'The words of the articles are their publishers’; the licence stands with each article, without one all rights are reserved.',
  licence: (name) => `Annotations and texts of the site itself: ${name}.`,
  data: 'Data',
  statements: 'all statements, whole, with way, day and doubt',
  quotes: 'all quotes one by one, with corrections and withdrawn addresses',
  articles: 'all articles with source and licence',
  actors: 'people, states, organisations, media',
  glossary: 'terms and what they mean',
  database: 'everything in a SQLite database that explains each column (table dataDictionary)',
  metadata: 'description of the database for Datasette',
  dataPackage: 'description of the CSV files as a Frictionless Data Package',
  nQuads: 'the JSON-LD of all pages as N-Quads, packed with gzip',
  texts: 'Articles as Markdown',
  month: (articles) => `${articles} articles with text and statements`,
  lines: 'JSON Lines with places in the text',
  tei: 'TEI P5',
  annotations: 'W3C Web Annotation',
  feed: 'what was added or changed last',
  sitemap: 'all pages',
};
