import type { Span } from '../../core/spans.ts';
import type { GivenName } from '../../given-name.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import type { QuoteType } from '../quote.ts';
import type { RuleId } from '../rule-ids.ts';
import type { Introduction } from './introduction.ts';

/** A quote whose speaker is not looked up yet. */
export interface Draft {
  readonly type: QuoteType;
  readonly rule: RuleId;
  readonly spans: readonly Span[];
  readonly cue: readonly Span[];
  readonly frame: readonly Span[];
  readonly speaker: NounPhrase | undefined;
  /** The full name of the speaker elsewhere in the text, where the words here are initials. */
  readonly meant?: NounPhrase | undefined;
  /** Who speaks, where an editor says it; `speaker` is then only where the text names them. */
  readonly given?: GivenName | undefined;
  readonly addressee: NounPhrase | undefined;
  /** Nobody in the sentence speaks: whoever spoke before goes on. */
  readonly inherits: boolean;
  /** "zitiert aus dem Brief der Bank": whose words they are, if the frame says so. */
  readonly owner?: NounPhrase | undefined;
  /** "zitierte die Zeitung den Rat": who passes the words of the speaker on, if the frame says so. */
  readonly quoting?: NounPhrase | undefined;
  /** How much less sure it is than others of its rule, as log-odds. */
  readonly doubt?: number;
  /** How likely it is a quote at all, where weights have decided that. */
  readonly chance?: number;
  /** What introduces it; undefined where nothing does. */
  readonly by?: Introduction;
}
