import type { Locale } from '../i18n/locale.ts';
import { formatNumber } from '../i18n/locales.ts';
import type { MapEnd, MovementMap } from '../maps/movement-map.ts';
import { drawMovementMap } from '../maps/movement-map.ts';
import type { Place } from '../site/model.ts';
import type { Movement, MovementEnd } from '../site/movements.ts';
import { createStateNames } from './state-names.ts';

/** Longer words beside a number would fill the map; they stand in the list. */
const MOST_IN_MAP = 14;

/** Draws movements; undefined where there is none, or one end has no place on a map. */
export function toMovementMap(
  movements: readonly Movement[],
  locale: Locale,
): MovementMap | undefined {
  const drawn = movements.map(({ from, to, count }) => ({
    from: toEnd(from),
    to: to.map(toEnd),
    count: toCount(count),
  }));
  return drawMovementMap(drawn, createStateNames([], locale));
}

/** Draws places, each with its name, where they lie among one another. */
export function toMapOfPlaces(places: readonly Place[], locale: Locale): MovementMap | undefined {
  return drawMovementMap([], createStateNames([], locale), places.map(toEnd));
}

function toEnd(end: MovementEnd): MapEnd {
  const { id, name } = end;
  return 'lat' in end
    ? { id, name, at: [end.lon, end.lat], isRegion: end.region ?? false }
    : { id, name, at: end.code ?? '', isRegion: false };
}

function toCount(count: Movement['count']): string | undefined {
  const text = typeof count === 'number' ? formatNumber(count) : count;
  return text !== undefined && text.length <= MOST_IN_MAP ? text : undefined;
}
