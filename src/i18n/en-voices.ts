import type { VoiceWords } from './voice-words.ts';

/** Who gets a say, in English. */
export const voices: VoiceWords = {
  title: 'Who gets a say',
  titleOf: (year) => `Who gets a say: ${year}`,
  lead: 'Whose statements the articles give, and in how many words: by actor, kind, country, side and gender.',
  period: 'Period',
  allYears: 'all years',
  nobody: 'There are no statements yet.',
  base: (statements, articles) =>
    `${statements === '1' ? '1 statement' : `${statements} statements`} counted, from ${articles === '1' ? 'one article' : `${articles} articles`}.`,
  how: (direct, reported) =>
    `Wholly or partly verbatim: ${direct}. Only paraphrased or summarised: ${reported}.`,
  ofYear: (year) =>
    `${year} is the year in which the articles were published; what they quote may have been said in another.`,
  repeats: (distinct) =>
    `A statement that stands in several articles counts in each. Counted once, there are ${distinct}.`,
  words: (direct, reported) =>
    `Words of others: ${direct} verbatim, ${reported} paraphrased. A word inside several quotes counts once, for the innermost; summaries count as statements, not as words.`,
  by: {
    actor: 'By actor',
    kind: 'By kind',
    country: 'By country',
    side: 'By side',
    gender: 'By gender',
  },
  sharesOf: (statements) => `Shares of ${statements} statements.`,
  tooFew: (statements) => `Statements: ${statements}. They are too few for shares.`,
  genderNote: (ofPeople, all) =>
    `Only statements of people with an entry: ${ofPeople} of ${all}. A gender stands only where the entry states it; nothing is concluded from names.`,
  share: (percent, all) => `${percent} of ${all} statements`,
  lessThanOne: (one) => `under ${one}`,
  count: (statements) => (statements === '1' ? '1 statement' : `${statements} statements`),
  direct: 'strong: verbatim',
  reported: 'pale: paraphrased or summarised',
  line: 'line: range in which the share may lie',
  table: 'All figures as a table',
  columns: {
    statements: 'Statements',
    direct: 'verbatim',
    reported: 'paraphrased',
    share: 'Share',
    span: 'Range',
    distinct: 'without repeats',
    articles: 'Articles',
    wordsDirect: 'Words, verbatim',
    wordsReported: 'Words, paraphrased',
    wordShare: 'Share of words',
  },
  from: (low, high) => `${low} to ${high}`,
  rest: (count) => `others (${count})`,
  all: 'together',
  gaps: {
    several: 'jointly, by different ones',
    none: 'not in the entry',
    'not-stated': 'not stated',
    unregistered: 'named in the text, without an entry',
    unattributed: 'attributed to nobody',
  },
  genders: { female: 'women', male: 'men', 'non-binary': 'non-binary', other: 'other' },
  errors: {
    title: 'How exact the figures are',
    unsure: (unsure, all) =>
      `${unsure} of ${all} statements are below the threshold from which an attribution counts as sure. They are counted too.`,
    byHand: (byHand) => `Attributed by the editors: ${byHand}.`,
    measured: (percent) =>
      `A program finds out who speaks. In checked texts that it did not know, it named the right speaker in ${percent} of the cases.`,
    span: (points) =>
      `The range takes the worst case: all wrong attributions, here up to ${points} of the statements, are missing from one row or counted there too much. Differences that are smaller tell nothing.`,
    missing: (percent) =>
      `In the same texts the program found ${percent} of all statements. What it does not find is missing here; where that hits some more often than others, shares move beyond the range.`,
    registry:
      'Countries, sides and genders are those of the actors’ entries as they are today. Whoever has no entry stands in a row of its own.',
    counting:
      'Those who are quoted often because they are at the centre of the news count like everybody else; the figures do not say whom the editors could have chosen.',
  },
  data: 'All figures as CSV',
  database: 'The whole archive as a SQLite database',
  dataPackage: 'What the CSV files hold (Data Package)',
  alsoIn: (articles) =>
    articles === 1 ? 'also in one other article' : `also in ${String(articles)} other articles`,
  sameIn: 'The same statement also stands in:',
};
