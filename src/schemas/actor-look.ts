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

/** Two letters that stand for a name in a small disc: Ada Berg AB, Nordfunk NO. */
export function toInitials(name: string): string {
  const words = name
    .replace(/^(?:der|die|das)\s+/iu, '')
    .split(/[\s-]+/u)
    .filter((word) => /^\p{L}/u.test(word));
  const letters =
    words.length > 1
      ? [words[0], words.at(-1)].map((word) => [...(word ?? '')][0])
      : [...(words[0] ?? '?')].slice(0, 2);
  return letters.join('').toUpperCase();
}
