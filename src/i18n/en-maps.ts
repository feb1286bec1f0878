import type { MapWords } from './map-words.ts';

export const maps: MapWords = {
  of: (name) => `Map: ${name}`,
  highlighted: (states) => `Highlighted: ${states}.`,
  around: (states) => `Around it: ${states}.`,
  globe: 'A globe shows where on earth that is.',
  at: (names, position) => `${names}: ${position}.`,
  width: (km) => `The map is about ${km} wide.`,
  noOutline: 'The name stands about in the middle; the map does not show how far the area reaches.',
  kilometres: (count) => `${count} km`,
  data: 'Map data: Natural Earth (public domain).',
  borders: 'They draw borders by who administers an area.',
  disputed: (names) => `Disputed in this map: ${names}.`,
  disputes: {
    abkhazia: 'Abkhazia',
    crimea: 'Crimea (hatched, given to neither side)',
    golan: 'the Golan Heights',
    kashmir: 'Kashmir',
    kosovo: 'Kosovo',
    'northern-cyprus': 'Northern Cyprus (hatched)',
    palestine: 'the Palestinian territories',
    somaliland: 'Somaliland (hatched)',
    'south-ossetia': 'South Ossetia',
    taiwan: 'Taiwan',
    transnistria: 'Transnistria',
    'western-sahara': 'Western Sahara (hatched in part)',
  },
};
