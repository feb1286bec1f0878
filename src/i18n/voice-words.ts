/** The words of the pages that say who gets a word. Counts are formatted already. */
export interface VoiceWords {
  readonly title: string;
  readonly titleOf: (year: string) => string;
  readonly lead: string;
  readonly period: string;
  readonly allYears: string;
  readonly nobody: string;
  readonly base: (statements: string, articles: string) => string;
  readonly how: (direct: string, reported: string) => string;
  /** What the year of a page means. */
  readonly ofYear: (year: string) => string;
  readonly repeats: (distinct: string) => string;
  readonly words: (direct: string, reported: string) => string;
  readonly by: Readonly<Record<'actor' | 'kind' | 'country' | 'side' | 'gender', string>>;
  readonly sharesOf: (statements: string) => string;
  /** The same where they are too few for shares. */
  readonly tooFew: (statements: string) => string;
  readonly genderNote: (ofPeople: string, all: string) => string;
  /** "37 % von 214 Äußerungen". */
  readonly share: (percent: string, all: string) => string;
  readonly lessThanOne: (one: string) => string;
  readonly count: (statements: string) => string;
  readonly direct: string;
  readonly reported: string;
  readonly line: string;
  readonly table: string;
  readonly columns: {
    readonly statements: string;
    readonly direct: string;
    readonly reported: string;
    readonly share: string;
    readonly span: string;
    readonly distinct: string;
    readonly articles: string;
    readonly wordsDirect: string;
    readonly wordsReported: string;
    readonly wordShare: string;
  };
  readonly from: (low: string, high: string) => string;
  readonly rest: (count: string) => string;
  readonly all: string;
  readonly gaps: Readonly<
    Record<'several' | 'none' | 'not-stated' | 'unregistered' | 'unattributed', string>
  >;
  readonly genders: Readonly<Record<'female' | 'male' | 'non-binary' | 'other', string>>;
  readonly errors: {
    readonly title: string;
    readonly unsure: (unsure: string, all: string) => string;
    readonly byHand: (byHand: string) => string;
    readonly measured: (percent: string) => string;
    readonly span: (points: string) => string;
    readonly missing: (percent: string) => string;
    readonly registry: string;
    readonly counting: string;
  };
  readonly data: string;
  readonly database: string;
  readonly dataPackage: string;
  /** What a card says of a statement that stands in other articles too. */
  readonly alsoIn: (articles: number) => string;
  /** Before the links to the same statement in other articles. */
  readonly sameIn: string;
}
