import type { Locale } from '../i18n/locale.ts';
import type { NameState } from '../maps/name-states.ts';
import type { PlaceMap } from '../maps/place-map.ts';
import { drawPlaceMap } from '../maps/place-map.ts';
import type { Actor, Place } from '../site/model.ts';

/** A map of a place, and the states that it highlights. */
export interface MapOfPlace {
  readonly map: PlaceMap;
  readonly states: readonly Actor[];
}

const NAMES: Readonly<Record<Locale, Intl.DisplayNames>> = {
  de: new Intl.DisplayNames('de', { type: 'region' }),
  en: new Intl.DisplayNames('en', { type: 'region' }),
};

/** Draws where a place lies; undefined where there is nothing true to draw. */
export function toPlaceMap(place: Place, locale: Locale): MapOfPlace | undefined {
  const states = place.state ? [place.state] : [];
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

/** Names states as the registry does, the others as the reader's language does. */
export function createStateNames(states: readonly Actor[], locale: Locale): NameState {
  const known = new Map(states.map(({ code, name }) => [code, name]));
  return (code) => known.get(code) ?? NAMES[locale].of(code);
}
