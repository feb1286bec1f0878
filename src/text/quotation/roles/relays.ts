import type { RelayLanguage } from '../../lang/relay-language.ts';
import type { Participants, Quote } from '../quote.ts';

/** Who passed a quote on: the actors of the registry, and how the text names all others. */
export type Relays = Pick<Quote, 'relay' | 'relayText'>;

/**
 * The chain of those who passed on what `speaker` says, from the speaker outwards: who quotes it in the same frame, then
 * who speaks the words around it and their own chain. Nobody comes twice, and the speaker is no part of it.
 *
 * @example
 * // Nach Angaben der Bank habe der Rat gesagt, … → relayText 'Angaben der Bank'
 */
export function toRelays(
  speaker: Participants,
  quoting: readonly Participants[],
  around: Quote | undefined,
  { pronoun, herself }: RelayLanguage,
): Relays {
  const chain = [...quoting, ...(around ? [around.speaker] : [])];
  const ids = [...chain.flatMap((one) => one.ids), ...(around?.relay ?? [])];
  const texts = [
    ...chain.filter((one) => one.ids.length === 0).map(({ text }) => text),
    around?.relayText ?? '',
  ].filter(
    (text) =>
      text !== '' && !pronoun.test(text) && !herself.test(text) && !isSameText(text, speaker.text),
  );
  return {
    relay: [...new Set(ids)].filter((id) => !speaker.ids.includes(id)),
    relayText: [...new Set(texts)].join(', '),
  };
}

/** Tells whether two participants are one, as far as the registry or their words say so. */
export function isSameParticipant(a: Participants, b: Participants): boolean {
  if (a.ids.length > 0 || b.ids.length > 0) return a.ids.join() === b.ids.join();
  return a.text !== '' && isSameText(a.text, b.text);
}

function isSameText(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
