import type { Words } from './words.ts';
import { toUpperFirst } from './quote-words.ts';

/** An entry of the registry. */
interface Named {
  readonly id: string;
  readonly name: string;
}

/** What a statement must have so that its way to the reader can be told. */
export interface Told {
  readonly speakers: readonly Named[];
  readonly speakerText: string;
  readonly addressees: readonly Named[];
  readonly addresseeText: string;
  readonly relay: readonly Named[];
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
export interface Speech {
  readonly words: Words;
  readonly formatDate: (date: string) => string;
  readonly formatList: (names: readonly string[]) => string;
}

/** A station on the way of a statement. */
export interface Station {
  readonly as: 'speaker' | 'addressee' | 'relay' | 'report';
  /** "weitergegeben durch" */
  readonly label: string;
  /** Those whom the registry knows. */
  readonly known: readonly Named[];
  /** What the article calls those whom it does not know; the publisher of the article; '' for nobody. */
  readonly text: string;
}

/**
 * The way of a statement to its reader, in order: who said it, to whom, who passed it on, where it was reported. Who
 * spoke and where it stood is always told; nobody known is "ohne Namen".
 */
export function getChain(told: Told, { lang, statement, quote }: Words): Station[] {
  const { speakers, addressees, addresseeText, relay, relayText, article } = told;
  const station = (
    as: Station['as'],
    label: string,
    known: readonly Named[],
    text: string,
  ): Station[] => (known.length > 0 || text !== '' ? [{ as, label, known, text }] : []);
  // "an den Westen", "durch den Westen"
  const toObject = (one: Named): Named =>
    lang === 'de' ? { ...one, name: one.name.replace(/^der /u, 'den ') } : one;
  const unknown = speakers.length > 0 ? '' : toUpperFirst(told.speakerText || quote.unnamed);
  const polarity = getPolarity(told, statement);
  return [
    ...station('speaker', polarity ? `${polarity}:` : statement.saidBy, speakers, unknown),
    ...(addressees.length > 0
      ? station('addressee', statement.to, addressees.map(toObject), '')
      : station(
          'addressee',
          DATIVE.test(addresseeText) ? statement.toward : statement.to,
          [],
          addresseeText,
        )),
    ...relay.flatMap((one) => station('relay', statement.passedOnBy, [toObject(one)], '')),
    ...station(
      'relay',
      DATIVE.test(relayText) ? statement.passedOnFrom : statement.passedOnBy,
      [],
      relayText,
    ),
    ...station('report', statement.reportedIn, [], toPublication(article)),
  ];
}

/** Words of an article in the dative: "dem Nordfunk", "ihnen". */
const DATIVE = /^(?:\p{Ll}*em|ihr|ihnen)(?!\p{L})/u;

/** "verneint", "als Frage"; '' for what was said. */
export function getPolarity(
  { polarity }: Pick<Told, 'polarity'>,
  statement: Pick<Words['statement'], 'polarity'>,
): string {
  return polarity === 'asserted' ? '' : statement.polarity[polarity];
}

/** With which reservations the article reports a statement, and when it was said, where the text decides that. */
export function getCaveats(told: Told, { words, formatDate, formatList }: Speech): string[] {
  const { hedges, said } = told;
  const { hedged, saidOn } = words.statement;
  return [
    ...(hedges.length > 0 ? [hedged(formatList(hedges.map((one) => `„${one}“`)))] : []),
    ...(said === undefined ? [] : [saidOn(formatDate(said))]),
  ];
}

/**
 * Who said it, to whom and through whom, with all caveats, in one line. `toName` may add the office or make a link,
 * `toText` makes everything else safe to stand beside that.
 *
 * @example 'Verneint: Ada Berg, an Nordfunk, weitergegeben durch Bo Tal (gesagt am 26. Januar 2022)'
 */
export function toAttribution(
  told: Told,
  speech: Speech,
  toName: (who: Named) => string = ({ name }) => name,
  toText: (text: string) => string = (text) => text,
): string {
  const { words, formatList } = speech;
  const stations = getChain(told, words)
    .filter(({ as }) => as !== 'report')
    .map(({ as, label, known, text }) => {
      // The speaker begins the line.
      const named = known.map((one, at) =>
        as === 'speaker' && at === 0 ? { ...one, name: toUpperFirst(one.name) } : one,
      );
      const names = named.length > 0 ? formatList(named.map((one) => toName(one))) : toText(text);
      if (as !== 'speaker') return `${toText(label)} ${names}`;
      const polarity = getPolarity(told, words.statement);
      return polarity === '' ? names : `${toText(toUpperFirst(polarity))}: ${names}`;
    });
  const caveats = getCaveats(told, speech).map(toText);
  return stations.join(', ') + (caveats.length > 0 ? ` (${caveats.join(', ')})` : '');
}

/**
 * The same with the place and the day of publication.
 *
 * @example 'Ada Berg, an Nordfunk, berichtet in Kurier, veröffentlicht am 2. Februar 2022'
 */
export function toChainLine(
  told: Told,
  speech: Speech,
  toName: (who: Named) => string = ({ name }) => name,
): string {
  const { reportedIn, publishedOn } = speech.words.statement;
  return [
    toAttribution(told, speech, toName),
    `${reportedIn} ${toPublication(told.article)}`,
    publishedOn(speech.formatDate(told.article.date)),
  ].join(', ');
}

/** The publisher, or the title of an article that names none. */
function toPublication({ source, title }: Told['article']): string {
  return source?.publisher ?? `„${title}“`;
}
