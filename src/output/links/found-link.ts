/** An address in a file. */
export interface FoundLink {
  readonly href: string;
  /** Offset in the text of the file, near enough for its line. */
  readonly offset: number;
  /** Attributes such as `aria-labelledby` name an element of the page by its id alone. */
  readonly isReference?: boolean;
}
