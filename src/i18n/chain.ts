import type { Words } from './words.ts';
import type { WordedStatement } from './quote-words.ts';
import { getParaphrase, toUpperFirst } from './quote-words.ts';

/** An entry of the registry, as texts and tables name it. */
export interface NamedEntry {
  readonly id: string;
  readonly name: string;
}

/** What a statement must have for its chain to be written. */
export interface AttributedStatement extends WordedStatement {
  readonly speakers: readonly NamedEntry[];
  readonly speakerText: string;
  readonly addressees: readonly NamedEntry[];
  readonly addresseeText: string;
  readonly relay: readonly NamedEntry[];
  readonly relayText: string;
  readonly hedges: readonly string[];
  readonly polarity: keyof Words['statement']['polarity'] | 'asserted';
  readonly said: string | undefined;
  readonly article: {
    readonly title: string;
    readonly date: string;
    readonly source?: { readonly publisher?: string | undefined } | undefined;
  };
}

/** How names are joined and days are written. */
export interface Localization {
  readonly words: Words;
  readonly formatDate: (date: string) => string;
  readonly formatList: (names: readonly string[]) => string;
}

/** A step on the way of a statement to its reader. */
export interface ChainStep {
  readonly as: 'speaker' | 'addressee' | 'relay' | 'report';
  /** "Wer:", "weitergegeben durch" */
  readonly label: string;
  /** Those whom the registry knows. */
  readonly known: readonly NamedEntry[];
  /** What the article calls those whom it does not know; the publisher of the article; '' for nobody. */
  readonly text: string;
}

/**
 * The way of a statement to its reader, in order: who said it, to whom, who passed it on, where it was reported. Who
 * spoke and where it stood is always named; nobody known is "ohne Namen".
 */
export function getChain(
  attributed: AttributedStatement,
  { lang, statement, quote }: Words,
): ChainStep[] {
  const { speakers, addressees, addresseeText, relay, relayText, article } = attributed;
  const toStep = (
    as: ChainStep['as'],
    label: string,
    known: readonly NamedEntry[],
    text: string,
  ): ChainStep[] => (known.length > 0 || text !== '' ? [{ as, label, known, text }] : []);
  // "an den Westen", "durch den Westen"
  const toObject = (one: NamedEntry): NamedEntry =>
    lang === 'de' ? { id: one.id, name: one.name.replace(/^der /u, 'den ') } : one;
  const unknown = speakers.length > 0 ? '' : toUpperFirst(attributed.speakerText || quote.unnamed);
  const polarity = getPolarity(attributed, statement);
  return [
    ...toStep('speaker', polarity ? `${polarity}:` : statement.who, speakers, unknown),
    ...(addressees.length > 0
      ? toStep('addressee', statement.to, addressees.map(toObject), '')
      : toStep(
          'addressee',
          DATIVE.test(addresseeText) ? statement.toward : statement.to,
          [],
          addresseeText,
        )),
    ...relay.flatMap((one) => toStep('relay', statement.passedOnBy, [toObject(one)], '')),
    ...toStep(
      'relay',
      DATIVE.test(relayText) ? statement.passedOnFrom : statement.passedOnBy,
      [],
      relayText,
    ),
    ...toStep('report', statement.reportedIn, [], toPublication(article)),
  ];
}

/** Words of an article in the dative: "dem Nordfunk", "ihnen". */
const DATIVE = /^(?:\p{Ll}*em|ihr|ihnen)(?!\p{L})/u;

/** "verneint", "als Frage"; '' for what was said. */
export function getPolarity(
  { polarity }: Pick<AttributedStatement, 'polarity'>,
  statement: Pick<Words['statement'], 'polarity'>,
): string {
  return polarity === 'asserted' ? '' : statement.polarity[polarity];
}

/**
 * What must stand beside the words of a statement wherever they go, so that nobody takes them for more than they are: what
 * the text claims of them, and that they are not word for word; '' for words that were said like this.
 *
 * @example 'verneint, sinngemäß'
 */
export function getMark(
  attributed: Pick<AttributedStatement, 'polarity' | 'quotes'>,
  words: Words,
) {
  const marks = [getPolarity(attributed, words.statement), getParaphrase(attributed, words)];
  return marks.filter(Boolean).join(', ');
}

/** With which reservations the article reports a statement, and when it was said, where the text decides that. */
export function getCaveats(
  attributed: Pick<AttributedStatement, 'hedges' | 'said'>,
  { words, formatDate, formatList }: Localization,
): string[] {
  const { hedges, said } = attributed;
  const { hedged, saidOn } = words.statement;
  return [
    ...(hedges.length > 0 ? [hedged(formatList(hedges.map((one) => `„${one}“`)))] : []),
    ...(said === undefined ? [] : [saidOn(formatDate(said))]),
  ];
}

/**
 * Who said it, to whom and through whom, with all caveats and whether it is word for word, in one line. `toName` may add the office or make a link,
 * `toText` makes everything else safe to stand beside that.
 *
 * @example 'Verneint: Ada Berg, an Nordfunk, weitergegeben durch Bo Tal (sinngemäß, gesagt am 26. Januar 2022)'
 */
export function toAttribution(
  attributed: AttributedStatement,
  localization: Localization,
  toName: (who: NamedEntry) => string = ({ name }) => name,
  toText: (text: string) => string = (text) => text,
): string {
  const { words, formatList } = localization;
  const steps = getChain(attributed, words)
    .filter(({ as }) => as !== 'report')
    .map(({ as, label, known, text }) => {
      // The speaker begins the line.
      const named = known.map((one, at) =>
        as === 'speaker' && at === 0 ? { id: one.id, name: toUpperFirst(one.name) } : one,
      );
      const names = named.length > 0 ? formatList(named.map((one) => toName(one))) : toText(text);
      if (as !== 'speaker') return `${toText(label)} ${names}`;
      const polarity = getPolarity(attributed, words.statement);
      return polarity === '' ? names : `${toText(toUpperFirst(polarity))}: ${names}`;
    });
  const caveats = [getParaphrase(attributed, words), ...getCaveats(attributed, localization)]
    .filter(Boolean)
    .map(toText);
  return steps.join(', ') + (caveats.length > 0 ? ` (${caveats.join(', ')})` : '');
}

/**
 * The same with the place and the day of publication.
 *
 * @example 'Ada Berg, an Nordfunk, berichtet in Kurier, veröffentlicht am 2. Februar 2022'
 */
export function toChainLine(
  attributed: AttributedStatement,
  localization: Localization,
  toName: (who: NamedEntry) => string = ({ name }) => name,
): string {
  const { reportedIn, publishedOn } = localization.words.statement;
  return [
    toAttribution(attributed, localization, toName),
    `${reportedIn} ${toPublication(attributed.article)}`,
    publishedOn(localization.formatDate(attributed.article.date)),
  ].join(', ');
}

/** The publisher, or the title of an article that names none. */
function toPublication({ source, title }: AttributedStatement['article']): string {
  return source?.publisher ?? `„${title}“`;
}
