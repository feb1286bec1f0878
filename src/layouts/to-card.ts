import type { View } from '../../components/view.ts';
import { toHow, toNotices, toSpeakerName } from '../../components/quote-words.ts';
import type { ActorCard, QuoteCard, Side } from '../cards/card-data.ts';
import { toInner } from '../exports/plain-text.ts';
import { formatDate } from '../i18n/locales.ts';
import type { Actor, Site, SiteQuote } from '../site/model.ts';
import { COLOURS } from '../schemas/actor-look.ts';
import { getRole } from '../schemas/roles.ts';
import { toOffice } from './quote-texts.ts';

const SITE = 'O·Ton';

/** What the card of a quote shows, in the language of the view. */
export function toQuoteCard(quote: SiteQuote, site: Site, view: View): QuoteCard {
  const { article, speakers, type } = quote;
  const [speaker] = speakers;
  const isDirect = type === 'direct';
  // A line holds two.
  const notices = toNotices(quote, view).slice(0, 2);
  return {
    kind: 'quote',
    words: isDirect ? toInner(quote.text) : quote.text,
    isDirect,
    initials: speaker?.initials ?? '?',
    name: toSpeakerName(quote, view),
    role: toOffice(quote),
    side: toSide(quote.sideClass, site),
    publisher: article.source?.publisher ?? article.title,
    date: formatDate(article.date, view.locale),
    how: isDirect ? undefined : toHow(quote, view),
    notice: notices.length > 0 ? notices.join(' · ') : undefined,
    site: SITE,
  };
}

/** What the card of an actor shows; the office is that on the day of the newest article that names them. */
export function toActorCard(actor: Actor, site: Site, view: View): ActorCard {
  const date = actor.occurrences[0]?.article.date;
  return {
    kind: 'actor',
    label: view.words.actor.kinds[actor.kind],
    initials: actor.initials,
    name: actor.name,
    role: date === undefined ? undefined : getRole(actor.roles, date)?.title,
    lead: actor.lead,
    side: toSide(actor.sideClass, site),
    site: SITE,
  };
}

/** The number of a side's colour; after eight, and for nobody's side, the neutral one. */
function toSide(className: string, { sides }: Site): Side {
  const index = sides.findIndex((side) => side.className === className);
  // One to eight: the numbers of the tokens.
  return index >= 0 && index < COLOURS ? ((index + 1) as Side) : 'neutral';
}
