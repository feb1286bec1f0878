import type { Addresses } from './addresses.ts';
import { toMentionIds } from './mention-ids.ts';
import { toMarkupMarks } from './tei-markup.ts';
import { toEntryId, toPointers } from './tei-ids.ts';
import type { TeiParticipants } from './tei-participants.ts';
import type { TeiMark } from './tei-pieces.ts';
import type { Article, SiteQuote } from '../site/model.ts';
import type { Mention } from '../text/names/mention.ts';

/** Words that mean somebody and are no name of theirs: russisch, die Polen, der Präsident. */
const REFERRING: readonly Mention['rule'][] = ['adjective', 'inhabitant', 'office'];

/**
 * The elements of an article's text, quotes before names, names before how words are set: a name that is a whole quote stands
 * inside it.
 */
export function toMarks(article: Article, participants: TeiParticipants, to: Addresses): TeiMark[] {
  const ids = toMentionIds(article);
  const marks = [
    ...article.quotes.map(toSaid),
    ...article.mentions.flatMap((mention, index) => {
      const mark = toName(mention, participants, to);
      return mark ? [{ ...mark, id: ids[index] ?? '', spans: [mention.span] }] : [];
    }),
  ];
  return [...marks, ...toMarkupMarks(article, marks, to)];
}

/** `who` says it `toWhom`; `source` are those who passed it on. */
function toSaid(quote: SiteQuote): TeiMark {
  return {
    name: 'said',
    id: quote.id,
    spans: quote.spans,
    attributes: {
      who: toPointers(quote.speakers),
      toWhom: toPointers(quote.addressees),
      direct: String(quote.type === 'direct'),
      source: toPointers(quote.relay),
      cert: quote.confidence,
      ana: `#type-${quote.type} #rule-${quote.rule}`,
    },
  };
}

/** undefined for what the site has no entry of. */
function toName(
  { kind, id, rule, confidence }: Mention,
  { actors, places, terms }: TeiParticipants,
  to: Addresses,
): Pick<TeiMark, 'name' | 'attributes'> | undefined {
  const how = { cert: confidence, ana: `#form-${rule}` };
  if (kind === 'term')
    return terms.has(id) ? { name: 'term', attributes: { ref: to.term(id), ...how } } : undefined;
  const type = kind === 'place' ? 'place' : actors.get(id)?.kind === 'person' ? 'person' : 'org';
  if (!(kind === 'place' ? places : actors).has(id)) return undefined;
  const attributes = { ref: `#${toEntryId(kind, id)}`, ...how };
  return REFERRING.includes(rule)
    ? { name: 'rs', attributes: { type, ...attributes } }
    : { name: type === 'person' ? 'persName' : `${type}Name`, attributes };
}
