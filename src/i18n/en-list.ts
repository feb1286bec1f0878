import type { ListWords } from './list-words.ts';

/** The words of lists and of the home page, in English. */
export const lists: ListWords = {
  list: {
    byYear: 'By year',
    byLetter: 'By letter',
    newest: 'Newest',
    pages: 'Pages of this list',
    page: (number, count) => `Page ${String(number)} of ${String(count)}`,
    newer: 'Newer',
    older: 'Older',
    previous: 'Previous',
    next: 'Next',
    surestOf: (shown, all) =>
      `${shown} of ${all}, the newest that are attributed with confidence first`,
    moreArticles: (count) =>
      count === '1' ? 'and in one more article' : `and in ${count} more articles`,
    moreActors: (count) => `and ${count} more`,
    moreStatements: (count) => `+ ${count}`,
    frequent: 'In the most articles',
    otherSigns: 'Digits and other signs',
  },
  months: {
    title: 'Statements by month',
    bar: (month, count) => `${month}: ${count}`,
    table: 'All months in numbers',
    month: 'Month',
    count: 'Statements',
    before: (count) => `before that: ${count}`,
  },
  picks: {
    ofWeek: 'From this week’s articles',
    ofWeekNote: (from, to) =>
      `From ${from} to ${to}: whole sentences given verbatim, attributed with confidence, at most five, at most one from each voice and each article.`,
    allStatements: 'All statements',
    speakers: 'Recently quoted',
    speakersNote: (articles) =>
      articles === 1
        ? 'Statements attributed with confidence in the newest article'
        : `Statements attributed with confidence in the newest ${String(articles)} articles`,
    terms: 'Terms of the newest articles',
    allTerms: 'All terms',
  },
};
