import type { Registry } from './names/create-registry.ts';
import type { Participants } from './quotation/quote.ts';

/** Whom an editor names: by ids of actors, or in words of their own ("ein Schlosser"); of the two one is empty. */
export type GivenName = Pick<Participants, 'ids' | 'text'>;

/** Whom an editor names, at the place where the rules found somebody. */
export function toParticipants(
  { ids, text }: GivenName,
  found: Participants | undefined,
  registry: Registry,
): Participants {
  const names = ids.map((id) => registry.actors.get(id)?.name ?? id);
  return { spans: found?.spans ?? [], text: ids.length > 0 ? names.join(', ') : text, ids };
}
