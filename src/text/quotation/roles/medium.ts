import type { VerbTrait } from '../../lang/verb-readings.ts';

/** How words came: said, written, thought, or one of two that the text leaves open. */
export type Medium = 'speech' | 'writing' | 'speech-or-writing' | 'speech-or-thought';

/** What shows the medium of a quote. */
export interface MediumSigns {
  /** The saying that introduces it, where one does. */
  readonly saying?: { readonly lemma: string; readonly traits: ReadonlySet<VerbTrait> } | undefined;
  /** A source without a verb introduces it. */
  readonly hasSource?: boolean;
  /** A document speaks. */
  readonly isDocument?: boolean;
  readonly isDirect?: boolean;
}

/**
 * The medium of a quote.
 *
 * @example toMedium({ hasSource: true }) // "Laut der Polizei regnet es": 'speech-or-writing'
 */
export function toMedium({ saying, hasSource, isDocument, isDirect }: MediumSigns): Medium {
  const has = (trait: VerbTrait): boolean => saying?.traits.has(trait) === true;
  if (isDocument === true || has('writes')) return 'writing';
  if (has('thinks') || /^(?:opinion|noun)$/u.test(saying?.lemma ?? '')) return 'speech-or-thought';
  if (isDirect === true) return 'speech';
  return hasSource === true || has('reports') ? 'speech-or-writing' : 'speech';
}
