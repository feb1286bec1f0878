import { describe, expect, test } from 'vitest';
import {
  FINITE_FORMS,
  isIndicative,
  isKonjunktiv,
  PLURAL_FORMS,
} from '../../../../src/text/lang/de/verb-lexicon.ts';

test.each(['geht', 'kam', 'kamen', 'hält', 'besteht', 'verlor', 'brachte', 'brachten', 'gehört'])(
  '%s is finite wherever it stands',
  (form) => {
    expect(FINITE_FORMS.has(form)).toBe(true);
  },
);

test.each(['gehen', 'fahren', 'brauchen'])('%s is a plural or an infinitive', (form) => {
  expect(PLURAL_FORMS.has(form)).toBe(true);
  expect(FINITE_FORMS.has(form)).toBe(false);
});

test.each(['gehalten', 'gegeben', 'geschrieben'])('%s is neither', (form) => {
  expect(PLURAL_FORMS.has(form) || FINITE_FORMS.has(form)).toBe(false);
});

describe('isKonjunktiv', () => {
  test.each([
    'komme',
    'anfinge',
    'stünden',
    'vermiete',
    'ausgehe',
    'verschwinde',
    'wechsle',
    'hinausliefe',
  ])('knows %s', (form) => {
    expect(isKonjunktiv(form)).toBe(true);
  });

  test.each(['kam', 'wohnte', 'gingen', 'breite', 'gleiche', 'eine', 'zufolge', 'führen'])(
    'is not taken in by %s',
    (form) => {
      expect(isKonjunktiv(form)).toBe(false);
    },
  );
});

describe('isIndicative', () => {
  test.each(['wohnt', 'wohnte', 'öffneten', 'aufmachte', 'zurückkehrt', 'hinausgeht'])(
    'knows %s',
    (form) => {
      expect(isIndicative(form)).toBe(true);
    },
  );

  test.each(['zweiten', 'nächste', 'weite', 'wohnen', 'zurückkehren', 'eingeleitet', 'jetzt'])(
    'is not taken in by %s',
    (form) => {
      expect(isIndicative(form)).toBe(false);
    },
  );
});
