/** What `llms.txt` tells a machine that reads the site for somebody: what there is, and how it is quoted rightly. */
export interface LlmsWords {
  readonly summary: (articles: string, statements: string) => string;
  readonly howTo: string;
  /** The rules, each with the keys of `statements.json` that it is about. */
  readonly rules: readonly string[];
  readonly rights: string;
  /** Before the licence of the annotations. */
  readonly licence: (name: string) => string;
  readonly data: string;
  readonly statements: string;
  readonly quotes: string;
  readonly articles: string;
  readonly actors: string;
  readonly glossary: string;
  readonly database: string;
  readonly metadata: string;
  readonly dataPackage: string;
  readonly nQuads: string;
  readonly texts: string;
  readonly month: (articles: string) => string;
  readonly lines: string;
  readonly tei: string;
  readonly annotations: string;
  readonly feed: string;
  readonly sitemap: string;
}
