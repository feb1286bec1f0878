import { expect, test } from 'vitest';
import { FINITE_FORMS, PLURAL_FORMS } from '../../../../src/text/lang/de/common-verbs.ts';

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

test.each(['gehalten', 'gegeben', 'erhalten'])('%s is neither', (form) => {
  expect(PLURAL_FORMS.has(form) || FINITE_FORMS.has(form)).toBe(false);
});
