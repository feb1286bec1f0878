import type { MapWords } from './map-words.ts';

export const maps: MapWords = {
  of: (name) => `Karte: ${name}`,
  highlighted: (states) => `Hervorgehoben: ${states}.`,
  around: (states) => `Ringsum: ${states}.`,
  globe: 'Ein Globus zeigt, wo auf der Erde der Ausschnitt liegt.',
  at: (names, position) => `${names}: ${position}.`,
  width: (km) => `Der Ausschnitt ist etwa ${km} breit.`,
  noOutline: 'Der Name steht etwa in der Mitte; wie weit das Gebiet reicht, zeigt die Karte nicht.',
  kilometres: (count) => `${count}\u202fkm`,
  data: 'Kartendaten: Natural Earth (gemeinfrei).',
  borders: 'Sie zeigen die Grenzen danach, wer ein Gebiet verwaltet.',
  disputed: (names) => `Umstritten in diesem Ausschnitt: ${names}.`,
  disputes: {
    abkhazia: 'Abchasien',
    crimea: 'die Krim (schraffiert, keiner Seite zugeordnet)',
    golan: 'die Golanhöhen',
    kashmir: 'Kaschmir',
    kosovo: 'das Kosovo',
    'northern-cyprus': 'Nordzypern (schraffiert)',
    palestine: 'die palästinensischen Gebiete',
    somaliland: 'Somaliland (schraffiert)',
    'south-ossetia': 'Südossetien',
    taiwan: 'Taiwan',
    transnistria: 'Transnistrien',
    'western-sahara': 'die Westsahara (zum Teil schraffiert)',
  },
};
