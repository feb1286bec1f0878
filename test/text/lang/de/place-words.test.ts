import { describe, expect, test } from 'vitest';
import {
  isCityNoun,
  isDirection,
  isLocative,
  isTownTitle,
  isTransport,
  isVisit,
} from '../../../../src/text/lang/de/place-words.ts';

describe('isLocative', () => {
  test.each(['in', 'im', 'nach', 'aus', 'bei', 'nahe', 'nördlich', 'unweit'])(
    'is true of %s',
    (word) => {
      expect(isLocative(word)).toBe(true);
    },
  );

  test.each(['', 'In', 'mit', 'gegen', 'für', 'von', 'durchs', 'inn'])(
    'is false of “%s”',
    (word) => {
      expect(isLocative(word)).toBe(false);
    },
  );
});

describe('isDirection', () => {
  test.each(['südlich', 'kilometer', 'unweit', 'flughafen', 'entfernt'])(
    'is true of %s',
    (word) => {
      expect(isDirection(word)).toBe(true);
    },
  );

  test.each(['', 'nah', 'südliche', 'präsident'])('is false of “%s”', (word) => {
    expect(isDirection(word)).toBe(false);
  });
});

describe('isTownTitle', () => {
  test.each(['Stadt', 'Hauptstadt', 'Region', 'Raum', 'Landkreis', 'Kurort', 'Uni', 'Flughafen'])(
    'is true of %s',
    (noun) => {
      expect(isTownTitle(noun)).toBe(true);
    },
  );

  test.each(['', 'Weltraum', 'Baum', 'Sport', 'Wort', 'Städte', 'Stadtrat', 'Regierung'])(
    'is false of “%s”',
    (noun) => {
      expect(isTownTitle(noun)).toBe(false);
    },
  );
});

describe('isCityNoun', () => {
  test.each([
    'Straßen',
    'Bürgermeisterin',
    'Bürgermeisters',
    'Häusern',
    'Toren',
    'U-Bahn',
    'Westens',
    'Polizei',
  ])('is true of %s', (noun) => {
    expect(isCityNoun(noun)).toBe(true);
  });

  test.each(['', 'straßen', 'Regierung', 'Torte', 'Präsident', 'Haushalt', 'Oberst'])(
    'is false of “%s”',
    (noun) => {
      expect(isCityNoun(noun)).toBe(false);
    },
  );
});

describe('isTransport', () => {
  test.each(['zug', 'züge', 'zügen', 'bahnstrecke', 'autobahn', 'fährt', 'kilometer', 'flüge'])(
    'is true of %s',
    (word) => {
      expect(isTransport(word)).toBe(true);
    },
  );

  test.each(['', 'streit', 'gespräche', 'zugang', 'erfahrung'])('is false of “%s”', (word) => {
    expect(isTransport(word)).toBe(false);
  });
});

describe('isVisit', () => {
  test.each(['besuchte', 'besucht', 'verließen', 'bombardierten', 'eroberten', 'erreichte'])(
    'is true of %s',
    (word) => {
      expect(isVisit(word)).toBe(true);
    },
  );

  test.each(['', 'sagte', 'besuch', 'besucher', 'lehnte'])('is false of “%s”', (word) => {
    expect(isVisit(word)).toBe(false);
  });
});
