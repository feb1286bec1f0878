import type { Token } from '../core/tokens.ts';
import type { NameFacts } from './facts.ts';
import type { NameEntry } from './name-index.ts';
import type { Registry } from './create-registry.ts';

/** Why words that look like an entry of the registry are not linked. */
export type UnlinkedReason =
  /** Several entries own the form, and the text names none of them in full. */
  | 'several-owners'
  /** The text names somebody else with this surname. */
  | 'somebody-else'
  /** It belongs to a longer name that nobody in the registry has: Hubert Wendt, Wendt-Falk, Deutsche Bank. */
  | 'longer-name'
  /** It is a word here and no name: der Berg, die Bergs, "im Deutschen". */
  | 'no-name-here'
  /** An office that nobody, or more than one, held on the day of the text. */
  | 'open-office';

export type Choice = { readonly entry: NameEntry } | { readonly reason: UnlinkedReason };

/** What a choice may look at besides the candidate. */
export interface NameContext {
  readonly tokens: readonly Token[];
  readonly registry: Registry;
  readonly facts: NameFacts & { readonly datelines: ReadonlySet<number> };
  /** Day of the text, ISO, if it is known. */
  readonly date: string | undefined;
  /** Whether the name before was read as a place. */
  readonly isPlaceBefore: boolean;
}
