/** The words of what sets statements side by side: who holds what in an article, what actors say about a term. */
export interface CompareWords {
  readonly positions: {
    readonly title: string;
    /** How the statements were picked: by the editor, or by the rule. */
    readonly chosen: string;
    readonly byRule: string;
    readonly toText: string;
  };
  readonly compare: {
    /** Above what actors say about a term. */
    readonly onTerm: string;
    readonly onTermNote: (term: string, most: string) => string;
    /** Actors who belong to no side. */
    readonly noSide: string;
    readonly someOf: (shown: string, all: string) => string;
    readonly allOf: (name: string) => string;
    /** Before the names of those whom there is no room for. */
    readonly rest: string;
    readonly title: (one: string, other: string) => string;
    readonly lead: (terms: number, most: string) => string;
    /** The terms of a pair. */
    readonly terms: string;
    readonly moreTerms: string;
    readonly listTitle: string;
    readonly listLead: string;
    /** How the pairs are picked. */
    readonly listNote: string;
    /** Where an editor asks for a comparison of which there is nothing to show. */
    readonly noneOfBoth: string;
    readonly noneOnTerm: string;
    readonly whole: string;
    /** On a profile, above those with whom it is compared. */
    readonly compared: string;
    readonly with: (name: string) => string;
  };
}
