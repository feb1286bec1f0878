/** The words of lists, registers and of the home page of an archive. */
export interface ListWords {
  readonly list: {
    readonly byYear: string;
    readonly byLetter: string;
    /** The way to the first page of a list by year. */
    readonly newest: string;
    readonly pages: string;
    readonly page: (number: number, count: number) => string;
    readonly newer: string;
    readonly older: string;
    readonly previous: string;
    readonly next: string;
    /** Below the beginning of a list. */
    readonly surestOf: (shown: string, all: string) => string;
    readonly moreArticles: (count: string) => string;
    readonly moreActors: (count: string) => string;
    readonly moreStatements: (count: string) => string;
    readonly frequent: string;
    readonly otherSigns: string;
  };
  /** Statements by month. */
  readonly months: {
    readonly title: string;
    readonly bar: (month: string, count: string) => string;
    readonly table: string;
    readonly month: string;
    readonly count: string;
    readonly before: (count: string) => string;
  };
  /** What the home page of a site picks out, and by which rule. */
  readonly picks: {
    readonly ofWeek: string;
    readonly ofWeekNote: (from: string, to: string) => string;
    readonly allStatements: string;
    readonly speakers: string;
    readonly speakersNote: (articles: number) => string;
    readonly terms: string;
    readonly allTerms: string;
  };
}
