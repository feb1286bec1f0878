import type { View } from '../../components/view.ts';
import {
  toHows,
  toNames,
  toNotices,
  toSpeakerInitials,
  toSpeakerName,
} from '../../components/describe-quote.ts';
import type { ActorCard, SideNumber, SiteCard, StatementCard } from '../cards/card-data.ts';
import { getCaveats, getChain } from '../i18n/chain.ts';
import { formatDate, getLocalization } from '../i18n/locales.ts';
import type { Actor, Site, Statement } from '../site/model.ts';
import { COLOURS } from '../schemas/actor-look.ts';
import { MOST_ON_CARD, toShownParts } from '../schemas/shown-text.ts';
import { toBracketed } from '../schemas/find-roles.ts';
import { toRoleOn } from './role-on.ts';
import { toOffice } from './statement-texts.ts';

/** What the card of a statement shows, in the language of the view. */
export function toStatementCard(statement: Statement, site: Site, view: View): StatementCard {
  const { article, polarity, speakers } = statement;
  const { words, locale } = view;
  const localization = getLocalization(locale);
  // A line holds two, the polarity among them.
  const notices = toNotices(statement, view).slice(0, polarity === 'asserted' ? 2 : 1);
  const steps = getChain(statement, words).flatMap(({ as, label, known, text }) =>
    as === 'addressee' || as === 'relay'
      ? [`${label} ${known.length > 0 ? toNames(known, view) : text}`]
      : [],
  );
  return {
    kind: 'statement',
    parts: toShownParts(statement, MOST_ON_CARD) ?? [],
    initials: toSpeakerInitials(speakers),
    name: toSpeakerName(statement, view),
    role: toOffice(statement),
    side: toSide(statement.sideClass, site),
    publisher: article.source?.publisher ?? article.title,
    date: formatDate(article.date, locale),
    polarity: polarity === 'asserted' ? undefined : words.statement.polarity[polarity],
    chain: [toHows(statement, view), ...steps, ...getCaveats(statement, localization)].join(', '),
    notice: notices.length > 0 ? notices.join(' · ') : undefined,
    site: view.siteName,
    unknown: words.reuse.noGlyph,
  };
}

/** What the card of an actor shows; the office is that on the day of the newest article that names them. */
export function toActorCard(actor: Actor, site: Site, view: View): ActorCard {
  return {
    kind: 'actor',
    label: view.words.actor.kinds[actor.kind],
    initials: actor.initials,
    name: actor.name,
    role: toRoleOn(actor)?.title,
    lead: actor.lead,
    side: toSide(actor.sideClass, site),
    site: view.siteName,
    unknown: view.words.reuse.noGlyph,
  };
}

/** The card of an actor in words: "Ada Berg (Rätin): Ada Berg ist Rätin in Quellau." */
export function toCardText({ name, role, lead = '' }: ActorCard): string {
  const who = role === undefined ? name : `${name} (${toBracketed(role)})`;
  return lead === '' ? who : `${who}: ${lead}`;
}

/** What the card of the site shows. */
export function toSiteCard({ siteName, words }: View): SiteCard {
  return {
    kind: 'site',
    name: siteName,
    claim: words.siteTagline,
    side: 'neutral',
    unknown: words.reuse.noGlyph,
  };
}

/** The number of a side's colour; after eight, and for nobody's side, the neutral one. */
function toSide(className: string, { sides }: Site): SideNumber {
  const index = sides.findIndex((side) => side.className === className);
  // One to eight: the numbers of the tokens.
  return index >= 0 && index < COLOURS ? ((index + 1) as SideNumber) : 'neutral';
}
