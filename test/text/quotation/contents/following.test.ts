import { describe, expect, test } from 'vitest';
import { isSaidBefore, readFollowing } from '../../../../src/text/quotation/contents/following.ts';
import { getOne, parseExample } from '../parse-example.ts';

describe('readFollowing', () => {
  test.each([
    ['Ada Berg sagte, dass er hält.', 'indirect-dass'],
    ['Ada Berg fragte, ob er hält.', 'indirect-dass'],
    ['Ada Berg fragte, wie es geht.', 'indirect-dass'],
    ['Ada Berg erklärte, warum er hält.', 'indirect-dass'],
    ['Ada Berg sagte, der Deich halte.', 'indirect-clause'],
    ['Ada Berg sagte, er hält.', 'indirect-clause'],
    ['Ada Berg sagte: Der Deich hält.', 'indirect-clause'],
    ['Ada Berg meldete, die Werft, die leer stehe, sei verkauft.', 'indirect-clause'],
    ['Ada Berg versprach, den Deich zu öffnen.', 'indirect-infinitive'],
    ['Ada Berg klagte über den Umbau, der zu teuer sei.', 'indirect-added'],
    ['Ada Berg lobte das Dorf, weil es helfe.', 'indirect-added'],
  ])('takes what follows for said: %s', (text, rule) => {
    const { reading, parsed } = parseExample(text);
    expect(readFollowing(reading, parsed, getOne(parsed.frames))).toBe(rule);
  });

  test.each([
    ['nothing', 'Ada Berg sagte nein.'],
    ['a purpose', 'Ada Berg sagte das, um zu helfen.'],
    ['a reason in the indicative', 'Ada Berg lobte das Dorf, weil es hilft.'],
    ['who, behind a verb that does not ask', 'Ada Berg bestätigte, wer kam.'],
    ['what nobody knows', 'Es sei nicht bekannt, ob er halte.'],
    ['what nobody confirms', 'Ada Berg wollte nicht bestätigen, dass er hält.'],
    ['a contrast', 'Der Test bestätigte den Fund, nur Falk zweifelt.'],
    ['a clause behind an object', 'Ada Berg lobte den Plan, er ist gut.'],
    ['a clause behind a passive', 'Der Plan wurde kritisiert, er ist alt.'],
    ['a clause behind an inverted frame', '„Nein“, sagte Ada Berg, das Boot liegt da.'],
  ])('takes %s for not said: %s', (_, text) => {
    const { reading, parsed } = parseExample(text);
    expect(readFollowing(reading, parsed, getOne(parsed.frames))).toBeUndefined();
  });
});

describe('isSaidBefore', () => {
  test.each([
    ['Er halte, sagte Ada Berg.', true],
    ['Er hält, sagte Ada Berg.', true],
    ['Er hält, hieß es.', true],
    ['Er hält, wird Ada Berg zitiert.', true],
    ['Dass er halte, sagte Ada Berg nicht.', true],
    ['Wie es weitergeht, sagte Ada Berg nicht.', true],
    ['Da es regne, sei er nass, sagte Ada Berg.', true],
    ['Da es regnete, sagte Ada Berg ab.', false],
    ['Als es regnete, sagte Ada Berg ab.', false],
    ['Er hält, sagte aber Ada Berg.', false],
    ['Er hält, wurde berichtet.', false],
    ['Wie er sagte, sagte Ada Berg nein.', false],
  ])('of “%s” is %s', (text, expected) => {
    const { reading, parsed } = parseExample(text);
    const frame = getOne(parsed.frames, parsed.frames.length - 1);
    expect(isSaidBefore(reading, parsed, frame, parsed.sentence.from)).toBe(expected);
  });
});
