import type { Root } from 'mdast';

/** What a source says about its article; a key is left out where it says nothing. */
export interface SourceFacts {
  readonly title?: string | undefined;
  /** ISO day: `2024-05-03`. */
  readonly date?: string | undefined;
  readonly summary?: string | undefined;
  /** Tag of a language: `de-AT`. */
  readonly lang?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors?: readonly string[] | undefined;
  /** Canonical address, absolute. */
  readonly url?: string | undefined;
}

/** An article that was read from a source, before it is written down. */
export interface Imported {
  readonly facts: SourceFacts;
  readonly tree: Root;
  /** The words of the article as the source has them, read apart from `tree`: they are what the Markdown is checked against. */
  readonly words: string;
  /** What an editor should look at; whole sentences. */
  readonly warnings: readonly string[];
}
