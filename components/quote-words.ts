import type { Actor, SiteQuote } from '../src/site/model.ts';
import { formatList, formatPercent } from '../src/i18n/locales.ts';
import type { View } from './view.ts';

type Spoken = Pick<SiteQuote, 'speakers' | 'speakerText'>;

/** Who speaks, for a reader: the names of the registry, else the words of the article, else "ohne Namen". */
export function toSpeakerName({ speakers, speakerText }: Spoken, view: View): string {
  if (speakers.length > 0) return toNames(speakers, view);
  return speakerText === '' ? view.words.quote.unnamed : toUpperFirst(speakerText);
}

/** Names joined as the language does: "Ada Berg und Bo Tal". */
export function toNames(actors: readonly Pick<Actor, 'name'>[], { locale }: View): string {
  return formatList(
    actors.map(({ name }) => name),
    locale,
  );
}

/** wörtlich, sinngemäß or zusammengefasst. */
export function toHow(quote: Pick<SiteQuote, 'type'>, { words }: View): string {
  const { how } = words.quote;
  return quote.type === 'direct'
    ? how.direct
    : quote.type === 'reported'
      ? how.reported
      : how.indirect;
}

/** "an Interfax" or the words of the article; '' when nobody is addressed. */
export function toAddressee(
  { addressees, addresseeText }: Pick<SiteQuote, 'addressees' | 'addresseeText'>,
  view: View,
): string {
  return addressees.length > 0 ? toNames(addressees, view) : addresseeText;
}

/** How sure the attribution is, in words. */
export function toCertainty(
  { rule, confidence }: Pick<SiteQuote, 'rule' | 'confidence'>,
  { words, locale }: View,
): string {
  return rule === 'directive'
    ? words.quote.certaintyByHand
    : words.quote.certainty(formatPercent(confidence, locale));
}

function toUpperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
