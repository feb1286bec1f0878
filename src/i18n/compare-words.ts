/** The words of what sets statements side by side: who holds what in an article, what actors say about a term. */
export interface CompareWords {
  readonly positions: {
    readonly title: string;
    /** How the statements were picked: by the editor, or by the rule. */
    readonly chosen: string;
    readonly byRule: string;
    readonly toText: string;
  };
}
