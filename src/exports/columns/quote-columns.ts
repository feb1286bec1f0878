import type { SiteQuote } from '../../site/model.ts';
import type { Addresses } from '../addresses.ts';
import type { Columns } from './column.ts';
import {
  COUNT,
  date,
  integer,
  KEY,
  list,
  number,
  OPTIONAL,
  REQUIRED,
  SHARE,
  string,
  uri,
} from './column.ts';

const POLARITIES = ['asserted', 'negated', 'asked', 'hypothetical', 'announced'];
const TYPES = ['direct', 'indirect', 'indirect-free-indirect', 'free-indirect', 'reported'];
const STATUSES = ['current', 'changed', 'corrected'];

/** What is known of statements as of quotes. */
type Saying = Pick<
  SiteQuote,
  | 'polarity'
  | 'speakerText'
  | 'relayText'
  | 'hedges'
  | 'said'
  | 'confidence'
  | 'rule'
  | 'status'
  | 'firstSeen'
>;

export const SAYING_COLUMNS = {
  polarity: string(
    'What the text claims; negated: not said, denied or refused',
    ({ polarity }) => polarity,
    { ...REQUIRED, enum: POLARITIES },
  ),
  speakerText: string('How the article names the speaker; empty: not', (one) => one.speakerText),
  relayText: string(
    'How the article names those who passed it on and whom the registry does not know',
    (one) => one.relayText,
  ),
  hedges: list('Words that say that the report is uncertain or second-hand', (one) => one.hedges),
  said: date('Day it was said; empty: the text leaves it open', ({ said }) => said, OPTIONAL),
  confidence: number('How sure the annotator is', ({ confidence }) => confidence, SHARE),
  rule: string('The rule that found it; directive: settled by hand', ({ rule }) => rule, REQUIRED),
  status: string(
    'changed: words or speaker were others once; corrected: they were wrong',
    ({ status }) => status,
    { ...REQUIRED, enum: STATUSES },
  ),
  firstSeen: date(
    'Day its address was issued; empty: not yet',
    ({ firstSeen }) => firstSeen,
    OPTIONAL,
  ),
} as const satisfies Columns<Saying>;

/** The columns of quotes that every form of the data has. */
export const QUOTE_COLUMNS = {
  id: string('Id that lasts', ({ id }) => id, KEY),
  statement: string(
    'Id of its statement, which is that of the first quote of it',
    ({ statement }) => statement.id,
    REQUIRED,
  ),
  within: string(
    'Id of the smallest quote that holds it, of its statement or of another',
    ({ within }) => within,
    OPTIONAL,
  ),
  type: string('direct: word for word; reported: summed up', ({ type }) => type, {
    ...REQUIRED,
    enum: TYPES,
  }),
  text: string('The words without the outer quotation marks', ({ text }) => text, REQUIRED),
  words: integer(
    'How many words of the article are its own: each counts once',
    (quote) => quote.article.wordsOfQuotes.get(quote) ?? 0,
    COUNT,
  ),
  cue: string('The verb of saying', ({ cue }) => cue),
} as const satisfies Columns<SiteQuote>;

/** The columns of `quotes.csv`, in their order. */
export function toQuoteFileColumns(to: Addresses): Columns<SiteQuote> {
  const { id, statement, within, type, text, words, cue } = QUOTE_COLUMNS;
  const { polarity, speakerText, relayText, hedges, said, ...last } = SAYING_COLUMNS;
  return {
    id,
    url: uri('Lasting address', (quote) => to.quoteOf(quote), REQUIRED),
    article: string('Id of the article', ({ article }) => article.id, REQUIRED),
    date: date('Day of the article', ({ article }) => article.date, REQUIRED),
    statement,
    sameAs: list('Ids of statements of other articles that are the same', (quote) =>
      toIds(quote.statement.same.filter((other) => other !== quote.statement)),
    ),
    within,
    statementWithin: string(
      'Id of the statement in whose words its statement stands',
      (quote) => quote.statement.within,
    ),
    type,
    polarity,
    text,
    words,
    speakers: list('Ids of the actors who say it', ({ speakers }) => toIds(speakers)),
    speakerNames: list('Their names', ({ speakers }) => speakers.map(({ name }) => name)),
    speakerText,
    cue,
    relay: list('Ids of the actors who passed it on, from the speaker outwards', ({ relay }) =>
      toIds(relay),
    ),
    relayText,
    hedges,
    said,
    addressees: list('Ids of the actors to whom it was said', ({ addressees }) =>
      toIds(addressees),
    ),
    confidence: last.confidence,
    rule: last.rule,
    status: last.status,
    firstSeen: last.firstSeen,
    corrections: integer(
      'How many corrections and replies there are about it',
      ({ corrections }) => corrections.length,
      COUNT,
    ),
  };
}

function toIds(all: readonly { readonly id: string }[]): string[] {
  return all.map(({ id }) => id);
}
