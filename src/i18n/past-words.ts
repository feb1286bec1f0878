/** What became of an entry that has no file any more. */
type PastStatus = 'renamed' | 'merged' | 'retired' | 'missing';

/** The words of pages at addresses of articles, actors, terms and places that are gone. */
export interface PastWords {
  readonly past: {
    readonly titles: Readonly<
      Record<'article' | 'actor' | 'term' | 'place', Readonly<Record<PastStatus, string>>>
    >;
    /** Before the link to what stands for it now. */
    readonly leadsTo: string;
    /** In the files of a month that an article has left because its day was corrected. */
    readonly otherMonth: string;
  };
}
