import { describe, expect, test } from 'vitest';
import {
  AUXILIARY_FORMS,
  KONJUNKTIV,
  SAYING_FORMS,
} from '../../../../src/text/lang/de/verb-forms.ts';

/** The readings of a form as `lemma form mood number`, with `+ prefix` where the verb wants it behind. */
function toReadings(form: string): string[] {
  return (SAYING_FORMS.get(form) ?? []).map(
    ({ verb, form: kind, mood, number, split }) =>
      `${verb.lemma} ${kind} ${mood} ${number}${split ? ` + ${verb.prefix}` : ''}`,
  );
}

describe('SAYING_FORMS reads', () => {
  test.each([
    ['sagt', 'sagen finite indicative singular'],
    ['sagte', 'sagen finite indicative singular'],
    ['sagten', 'sagen finite indicative plural'],
    ['sage', 'sagen finite konjunktiv singular'],
    ['gesagt', 'sagen participle indicative either'],
    ['sagen', 'sagen infinitive indicative either'],
    ['antwortete', 'antworten finite indicative singular'],
    ['antwortet', 'antworten finite indicative singular'],
    ['meldete', 'melden finite indicative singular'],
    ['zeichnet', undefined],
    ['äußerte', 'äußern finite indicative singular'],
    ['geäußert', 'äußern participle indicative either'],
    ['behauptet', 'behaupten participle indicative either'],
    ['kommentiert', 'kommentieren participle indicative either'],
    ['erklärt', 'erklären participle indicative either'],
    ['bekräftigte', 'bekräftigen finite indicative singular'],
    ['rief', 'rufen finite indicative singular'],
    ['riefen', 'rufen finite indicative plural'],
    ['spricht', 'sprechen finite indicative singular'],
    ['sprach', 'sprechen finite indicative singular'],
    ['spräche', 'sprechen finite konjunktiv singular'],
    ['versprach', 'versprechen finite indicative singular'],
    ['nannte', 'nennen finite indicative singular'],
    ['nannten', 'nennen finite indicative plural'],
    ['widersprochen', 'widersprechen participle indicative either'],
    ['beschwor', 'beschwören finite indicative singular'],
  ])('%s as %s', (form, reading) => {
    if (reading === undefined) expect(toReadings(form)).toEqual([]);
    else expect(toReadings(form)).toContain(reading);
  });

  test.each([
    ['teilten', 'mitteilen finite indicative plural + mit'],
    ['mitteilten', 'mitteilen finite indicative plural'],
    ['mitgeteilt', 'mitteilen participle indicative either'],
    ['mitzuteilen', 'mitteilen infinitive indicative either'],
    ['mitteilen', 'mitteilen infinitive indicative either'],
    ['weist', 'zurückweisen finite indicative singular + zurück'],
    ['weist', 'hinweisen finite indicative singular + hin'],
    ['zurückgewiesen', 'zurückweisen participle indicative either'],
    ['schloss', 'ausschließen finite indicative singular + aus'],
    ['rief', 'aufrufen finite indicative singular + auf'],
    ['aufgerufen', 'aufrufen participle indicative either'],
    ['warf', 'vorwerfen finite indicative singular + vor'],
    ['kündigte', 'ankündigen finite indicative singular + an'],
  ])('the separable %s as %s', (form, reading) => {
    expect(toReadings(form)).toContain(reading);
  });

  test.each(['läuft', 'deich', 'gesagte', 'sagst', ''])('no verb of saying in “%s”', (form) => {
    expect(SAYING_FORMS.has(form)).toBe(false);
  });

  test('each form of a verb once', () => {
    for (const [form, readings] of SAYING_FORMS) {
      const rows = readings.map((reading) =>
        [reading.verb.lemma, reading.form, reading.mood, reading.split].join(' '),
      );
      expect(new Set(rows).size, form).toBe(rows.length);
    }
  });
});

describe('a verb of saying', () => {
  const getVerb = (form: string, lemma: string): unknown =>
    SAYING_FORMS.get(form)?.find(({ verb }) => verb.lemma === lemma)?.verb;

  test.each([
    ['sagt', 'sagen', { takesStatement: true, summarizes: false, addresses: false }],
    ['ablehnt', 'ablehnen', { takesStatement: true, summarizes: true, prefix: 'ab' }],
    ['warnte', 'warnen', { takesStatement: true, summarizes: true, addresses: true }],
    ['zitiert', 'zitieren', { takesStatement: false, quotesAnother: true }],
    ['spricht', 'sprechen', { takesStatement: false, summarizes: false }],
  ])('%s (%s) can do %o', (form, lemma, abilities) => {
    expect(getVerb(form, lemma)).toMatchObject(abilities);
  });
});

describe('AUXILIARY_FORMS reads', () => {
  test.each([
    ['hat', { lemma: 'haben', role: 'have', mood: 'indicative', number: 'singular' }],
    ['habe', { lemma: 'haben', role: 'have', mood: 'konjunktiv', number: 'singular' }],
    ['seien', { lemma: 'sein', role: 'be', mood: 'konjunktiv', number: 'plural' }],
    ['würden', { lemma: 'werden', role: 'become', mood: 'konjunktiv', number: 'plural' }],
    ['wollte', { lemma: 'wollen', role: 'wish', mood: 'indicative', number: 'singular' }],
    ['müsse', { lemma: 'müssen', role: 'modal', mood: 'konjunktiv', number: 'singular' }],
  ])('%s as %o', (form, reading) => {
    expect(AUXILIARY_FORMS.get(form)).toEqual(reading);
  });
});

describe('KONJUNKTIV', () => {
  test.each(['sei', 'habe', 'werde', 'könne', 'bräuchte', 'hülfe'])('holds %s', (form) => {
    expect(KONJUNKTIV.has(form)).toBe(true);
  });

  test.each(['ist', 'hat', 'geht', 'ging', 'handelt'])('does not hold %s', (form) => {
    expect(KONJUNKTIV.has(form)).toBe(false);
  });
});
