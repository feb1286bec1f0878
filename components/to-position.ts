import type { Place } from '../src/site/model.ts';
import type { View } from './view.ts';

/** Latitude and longitude in words: "49,61° Nord, 11,81° Ost". Hundredths of a degree are about a kilometre: a region has none. */
export function toPosition(
  { lat, lon, region = false }: Pick<Place, 'lat' | 'lon' | 'region'>,
  { words, locale }: Pick<View, 'words' | 'locale'>,
): string {
  const digits = region ? 0 : 2;
  const number = new Intl.NumberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  const { latitude, longitude } = words.place;
  const [north, east] = [lat, lon].map((degrees) => number.format(Math.abs(degrees)));
  return `${latitude(north ?? '', lat >= 0)}, ${longitude(east ?? '', lon >= 0)}`;
}
