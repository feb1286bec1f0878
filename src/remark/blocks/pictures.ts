/** A picture as a page shows it. */
export interface Picture {
  /** From the root of the site, without the base path: "/articles/hafen.jpg". */
  readonly address: string;
  /** In pixels, as it is shown; undefined where the file does not say. */
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** From the content folder, of a file beside an article: "articles/hafen.jpg". */
  readonly beside: string | undefined;
}

/** Pictures by their address as the Markdown has it. */
export type Pictures = ReadonlyMap<string, Picture>;

export const NO_PICTURES: Pictures = new Map();
