import type { Article } from '../../site/model.ts';
import type { Addresses } from '../addresses.ts';
import type { Columns } from './column.ts';
import { COUNT, date, integer, number, REQUIRED, SHARE, string, uri } from './column.ts';

type Mention = Article['mentions'][number];

/** The columns of mentions that every form of the data has. */
export const MENTION_COLUMNS = {
  kind: string('What is named', ({ kind }) => kind, {
    ...REQUIRED,
    enum: ['actor', 'place', 'term'],
  }),
  text: string('The words of the article', ({ form }) => form, REQUIRED),
  rule: string('The rule that found it', ({ rule }) => rule, REQUIRED),
  confidence: number('How sure the link is', ({ confidence }) => confidence, SHARE),
} as const satisfies Columns<Mention>;

/** The columns of `mentions.csv`, in their order. */
export function toMentionFileColumns(
  to: Addresses,
): Columns<Mention & { readonly article: Article }> {
  const addresses = { actor: to.actor, place: to.place, term: to.term };
  const { kind, text, rule, confidence } = MENTION_COLUMNS;
  return {
    article: string('Id of the article', ({ article }) => article.id, REQUIRED),
    date: date('Day of the article', ({ article }) => article.date, REQUIRED),
    kind,
    id: string('Id of what is named', ({ id }) => id, REQUIRED),
    url: uri('Address of its page', (one) => addresses[one.kind](one.id), REQUIRED),
    text,
    start: integer(
      'Where they begin in the text of the article, in UTF-16 units',
      ({ span }) => span.start,
      COUNT,
    ),
    end: integer('Where they end, in UTF-16 units', ({ span }) => span.end, COUNT),
    rule,
    confidence,
  };
}
