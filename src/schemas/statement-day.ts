/** What tells the day of a statement. */
interface Dated {
  /** The day on which it was said, ISO, where that is known. */
  readonly said?: string | undefined;
  readonly article: { readonly date: string };
}

/** The day of a statement, ISO: when it was said, else when it was published. Offices are those of that day. */
export function getStatementDay({ said, article }: Dated): string {
  return said ?? article.date;
}
