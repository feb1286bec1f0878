import type { RegistryActor } from '../text/names/registry-data.ts';

/** How many sides have a colour of their own: the tokens `--side-1` to `--side-8`. */
export const COLOURS = 8;

/** The group an actor is coloured with: its own `side`, else its country, else, for a state, itself. */
export function getSide(
  actor: Pick<RegistryActor, 'id' | 'kind' | 'country' | 'side'>,
): string | undefined {
  return actor.side ?? actor.country ?? (actor.kind === 'state' ? actor.id : undefined);
}

/**
 * The class that colours the words of these actors: `side-usa`; `side-several` when they belong to more than
 * one side, `side-none` when to none or when nobody is known.
 */
export function toSideClass(sides: readonly (string | undefined)[]): string {
  const known = new Set(sides.map((side) => side ?? 'none'));
  const [only = 'none'] = known;
  return known.size > 1 ? 'side-several' : `side-${only}`;
}

/** The place on an article's page that picks out the words of one side: `voice-usa` of `side-usa`. */
export function toSideAnchor(sideClass: string): string {
  return sideClass.replace(/^side-/u, 'voice-');
}

/**
 * What stands for an actor in a small disc: the ISO code of a state (Ukraine UA), the initials of a person (Ada Berg AB). Others
 * have one letter (Nordfunk N): two would read as the code of a state.
 */
export function toInitials({
  name,
  kind,
  code,
}: Pick<RegistryActor, 'name' | 'kind'> & { readonly code?: string | undefined }): string {
  if (kind === 'state' && code !== undefined) return code;
  const words = name
    .replace(/^(?:der|die|das)\s+/iu, '')
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const picked = kind === 'person' && words.length > 1 ? [words[0], words.at(-1)] : [words[0]];
  return picked
    .map((word) => [...(word ?? '?')][0])
    .join('')
    .toUpperCase();
}
