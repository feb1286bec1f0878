import type { Locale } from '../i18n/locale.ts';
import type { PlaceMap } from '../maps/place-map.ts';
import { drawPlaceMap } from '../maps/place-map.ts';
import type { Actor, Place } from '../site/model.ts';
import { createStateNames } from './state-names.ts';

/** A map of a place, and the states that it highlights. */
export interface MapOfPlace {
  readonly map: PlaceMap;
  readonly states: readonly Actor[];
}

/**
 * Draws where a place lies; undefined where there is nothing true to draw. `members` are the states that a region is made
 * of; without any, that which the place lies in is highlighted.
 */
export function toPlaceMap(
  place: Place,
  members: readonly Actor[],
  locale: Locale,
): MapOfPlace | undefined {
  const states = members.length > 0 ? members : place.state ? [place.state] : [];
  const map = drawPlaceMap(
    {
      name: place.name,
      point: [place.lon, place.lat],
      isRegion: place.region ?? false,
      codes: states.flatMap(({ code }) => code ?? []),
    },
    createStateNames(states, locale),
  );
  return map && { map, states };
}
