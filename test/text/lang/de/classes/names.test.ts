import { describe, expect, test } from 'vitest';
import type { WordClass } from '../../../../../src/text/lang/classes/word-class.ts';
import { GERMAN } from '../../../../../src/text/lang/de/german.ts';

const WORDS: readonly (readonly [WordClass, string, string])[] = [
  [
    'locative',
    'in im nach aus bei nahe nördlich unweit ausserhalb',
    'mit gegen für von durchs inn',
  ],
  ['direction', 'südlich kilometer unweit flughafen entfernt', 'nah südliche präsident'],
  [
    'town-title',
    'Stadt Hauptstadt Region Raum Landkreis Kurort Uni Flughafen',
    'Weltraum Baum Sport Wort Städte Stadtrat Regierung',
  ],
  [
    'town-possession',
    'Straßen Bürgermeisterin Bürgermeisters Häusern Toren U-Bahn Westens Polizei',
    'straßen Regierung Torte Präsident Haushalt Oberst',
  ],
  [
    'seated-noun',
    'Hauptzollamt Landgericht Landgerichts Verwaltungsgericht Uni Universität Staatsanwaltschaft Tierpark',
    'Bundesgericht Verfassungsgericht Bundesverwaltungsgericht Gericht Regierung landgericht',
  ],
  [
    'transport',
    'zug züge zügen bahnstrecke autobahn fährt kilometer flüge',
    'streit gespräche zugang erfahrung',
  ],
  [
    'visit',
    'besuchte besucht verließen bombardierten eroberten erreichte',
    'sagte besuch besucher lehnte',
  ],
  ['name-ending', 'Platz Zeitung Philharmonikern Schnitzels', 'platz Platzwart Regierung'],
  ['name-opener', 'Hotel Dynamo Café FC', 'Hotels hotel Stadt'],
  ['coalition-name', 'Jamaika Kenia', 'Norwegen jamaika'],
  ['kin-noun', 'Freundin Tochter', 'Freundinnen Ministerin'],
  ['article-name', 'Türkei Irak Iraks Niederlanden', 'Moldau Norwegen Oslo'],
  ['name-prefix', 'Ost ost OST Anti Nicht Süd Prä Ex Neu', 'Hafen Oste US'],
  [
    'compass-adjective',
    'westliche südöstlichen nordwestlicher',
    'westlichste köstliche westdeutsche',
  ],
];

describe.each(WORDS)('%s', (name, words, others) => {
  const isOne = (word: string): boolean => GERMAN.toWord(word).classes.has(name);

  test('has these words', () => {
    expect(words.split(' ').filter((word) => !isOne(word))).toEqual([]);
  });

  test('has none of these words', () => {
    expect(others.split(' ').filter(isOne)).toEqual([]);
  });
});
