/** The words of the pages about terms and places. */
export interface EntryWords {
  /** Before who publishes the site, and before its licence. */
  readonly publisher: string;
  readonly licence: string;
  /** On an article that only a site for a look shows. */
  readonly unpublished: {
    readonly draft: string;
    readonly waiting: (date: string) => string;
  };
  /** What the licence of the site holds for. */
  readonly ownTexts: string;
  readonly glossary: {
    readonly indexLead: string;
    readonly seeAlso: string;
    readonly occursIn: string;
    readonly occursNowhere: string;
    readonly more: string;
  };
  readonly place: {
    readonly indexLead: string;
    readonly coordinates: string;
    /** The same of a region, whose middle is meant. */
    readonly middle: string;
    readonly more: string;
    readonly latitude: (degrees: string, isNorth: boolean) => string;
    readonly longitude: (degrees: string, isEast: boolean) => string;
  };
}
