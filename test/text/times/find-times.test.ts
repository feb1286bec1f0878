import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/text/annotate.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

// A Wednesday.
const DATE = '2022-02-02';

/** The times of a text: "am Montag: 2022-01-31". */
function readTimes(text: string, date: string | undefined = DATE): string[] {
  return annotate(text, EXAMPLES, { date }).times.map(
    ({ span, value }) => `${text.slice(span.start, span.end)}: ${value}`,
  );
}

describe('the verb says whether a day is past or to come', () => {
  test.each([
    ['Am Freitag kam das Boot.', 'Am Freitag: 2022-01-28'],
    ['Am Freitag kommt das Boot.', 'Am Freitag: 2022-02-04'],
    ['Am Freitag ist das Boot gekommen.', 'Am Freitag: 2022-01-28'],
    ['Am Freitag wird das Boot kommen.', 'Am Freitag: 2022-02-04'],
    ['Am Freitag will das Boot kommen.', 'Am Freitag: 2022-02-04'],
    ['Am Freitag soll das Boot gekommen sein.', 'Am Freitag: 2022-01-28'],
    ['Bo Tal sagte, das Boot komme am Freitag.', 'am Freitag: 2022-02-04'],
    ['Bo Tal sagte, das Boot sei am Freitag gekommen.', 'am Freitag: 2022-01-28'],
    ['Bo Tal drohte, am Freitag zu gehen.', 'am Freitag: 2022-02-04'],
    ['Die am Freitag beschlossene Steuer bleibt.', 'am Freitag: 2022-01-28'],
    ['Die am Freitag beginnende Messe freute Bo Tal.', 'am Freitag: 2022-02-04'],
    ['Im Mai seien die Boote gesunken, so Bo Tal weiter.', 'Im Mai: 2021-05'],
    ['Drei Schafe haben am Freitag den Hafen lahmgelegt.', 'am Freitag: 2022-01-28'],
    ['Im Herbst wird der Steg gebaut.', 'Im Herbst: 2022-09~/2022-11~'],
    ['Im Mai kam das Boot.', 'Im Mai: 2021-05'],
    ['Im Mai kommt das Boot.', 'Im Mai: 2022-05'],
  ])('%s', (text, time) => {
    expect(readTimes(text)).toEqual([time]);
  });

  test.each([
    ['it may be so each year', 'Im Herbst fährt die Fähre zweimal.'],
    ['it may do both', 'Am Freitag sollte das Boot kommen.'],
    ['it did not happen', 'Am Freitag hätte das Boot kommen sollen.'],
    ['there is none', 'Treffen am Freitag'],
    ['the day is of what is spoken of', 'Ada Berg kritisierte die Wahl am Freitag.'],
    ['the day is of what is warned of', 'Ada Berg warnte vor der Wahl am Freitag.'],
    ['somebody tried', 'Bo Tal versuchte, am Freitag zu fliehen.'],
  ])('where %s, the day stays open: %s', (_, text) => {
    expect(readTimes(text)).toEqual([]);
  });

  test('on the day of the text both are the same', () => {
    expect(readTimes('Treffen am Mittwoch')).toEqual(['am Mittwoch: 2022-02-02']);
  });
});

describe('no time is', () => {
  test.each([
    ['a number of people', 'Das Land schickt 2000 Soldaten und 1500 gehen.'],
    ['a sum', 'Das Boot kostet 1999 Euro und 2023 %.'],
    ['a name', 'Frau Mai traf Herrn Sommer im Fall der Agenda 2030.'],
    ['the present in general', 'Heute leben dort Fischer.'],
    ['a morning', 'Am Morgen regnete es.'],
    ['a distance', 'Vor acht Booten liegt ein Anker.'],
    ['a length of time', 'In drei Tagen wurde der Deich gebaut.'],
    ['the last year of something', 'Im letzten Jahr des Krieges brannte die Werft.'],
    ['a day beside a time that nobody gave', 'Die Schule beginnt am Dienstag nach den Ferien.'],
    ['a day that the calendar lacks', 'Am 31. Februar 2021 kam das Boot.'],
  ])('%s: %s', (_, text) => {
    expect(readTimes(text)).toEqual([]);
  });
});

describe('an event from which the sentence counts to a day', () => {
  test.each([
    [
      'Einen Tag nach dem Besuch kam am Mittwoch ein Boot.',
      ['dem Besuch: 2022-02-01', 'am Mittwoch: 2022-02-02'],
    ],
    [
      'Zwei Tage vor der Wahl trat am Montag Bo Tal ab.',
      ['der Wahl: 2022-02-02', 'am Montag: 2022-01-31'],
    ],
    ['Zwei Tage vor der Wahl am Mittwoch trat Bo Tal ab.', ['am Mittwoch: 2022-02-02']],
    ['Einen Tag nach dem Besuch kam ein Boot.', []],
  ])('%s', (text, times) => {
    expect(readTimes(text)).toEqual(times);
  });
});

describe('a year behind an object', () => {
  test('is one of what was', () => {
    expect(readTimes('Die Stadt kaufte den Wald 1891 von Ada Berg.')).toEqual(['1891: 1891']);
  });

  test.each([
    ['may be the name of the object', 'Die Stadt lobte die Resolution 1973 in Quellau.'],
    ['may be a number of what follows', 'Die Stadt zählte im Wald 1891 Bäume.'],
    ['stands in no past', 'Die Stadt nennt den Wald 1891 in Quellau.'],
    ['stands behind a preposition', 'Die Stadt warb mit dem Wald 1891 in Quellau.'],
  ])('%s: %s', (_, text) => {
    expect(readTimes(text)).toEqual([]);
  });
});

describe('a text tells on', () => {
  test('in the year of the day that its paragraph names', () => {
    const text = 'Am 26. Januar 2019 brannte die Werft. Am 2. Februar starb der Wirt.';
    expect(readTimes(text)[1]).toBe('Am 2. Februar: 2019-02-02');
  });

  test.each([
    ['Im Herbst 2019 stürmte es. Am 10. November brach der Deich.', 'Am 10. November: 2019-11-10'],
    // Without the first sentence this day is too far from the text to be sure of its year.
    ['Am 1. Februar 2019 brannte es. Am 3. Februar starb der Wirt.', 'Am 3. Februar: 2019-02-03'],
    ['Am 1. Mai 2019 brannte es. Die Regel vom 3. Mai verbot Feuer.', 'vom 3. Mai: 2019-05-03'],
  ])('in the year that is told of: %s', (text, time) => {
    expect(readTimes(text)[1]).toBe(time);
  });

  test('in no sure year where the day may be before what is told of', () => {
    const text = 'Im Herbst 2019 stürmte es. Am 10. Februar brach der Deich.';
    expect(readTimes(text)).toEqual(['Im Herbst 2019: 2019-09~/2019-11~']);
  });

  test('in no sure year where another paragraph names one', () => {
    const text = 'Am 26. Januar 2019 brannte die Werft.\n\nAm 2. Februar starb der Wirt.';
    expect(readTimes(text)).toHaveLength(1);
  });

  test('from the time named before', () => {
    const text =
      'Am Montag kam das Boot. Zwei Tage zuvor hatte es gestürmt, tags darauf war es ruhig.';
    expect(readTimes(text)).toEqual([
      'Am Montag: 2022-01-31',
      'Zwei Tage zuvor: 2022-01-29',
      'tags darauf: 2022-01-30',
    ]);
  });

  test('from none of another paragraph', () => {
    expect(readTimes('Am Montag kam das Boot.\n\nTags zuvor stürmte es.')).toHaveLength(1);
  });

  test('from none that is not known as finely', () => {
    expect(readTimes('1997 kam das Boot. Zwei Tage später stürmte es.')).toHaveLength(1);
  });
});

describe('in words in quotation marks', () => {
  test('days count from the one on which they were said', () => {
    const text = '„Gestern brannte es“, sagte Ada Berg am Montag.';
    expect(readTimes(text)).toEqual(['Gestern: 2022-01-30', 'am Montag: 2022-01-31']);
  });

  test('days stay open where nobody says when they were said; years do not', () => {
    expect(readTimes('„Gestern brannte es wie 1997“, sagte Ada Berg.')).toEqual(['1997: 1997']);
  });
});

describe('open stays', () => {
  test.each([
    ['what is denied', 'Die Werft ruht nicht seit Montag.'],
    ['what began before', 'Die Werft ruht nicht erst seit einem Tag.'],
    ['a day denied', 'Die Werft brannte nicht am Montag und Dienstag.'],
    ['neither of two', 'Es regnete weder am Montag noch am Dienstag.'],
    ['a day that was none', 'Es war kein 9. November 1989.'],
    ['a question', 'Ob es nicht schon 2014 gebrannt habe, fragte Ada Berg.'],
    ['half of two', 'Der Deich wird in 50 und auch in 100 Jahren stehen.'],
  ])('%s: %s', (_, text) => {
    expect(readTimes(text)).toEqual([]);
  });

  test.each([
    ['Die Werft brannte nicht am Montag, sondern am Dienstag.', 'am Dienstag: 2022-02-01'],
    ['Nicht nur am Montag regnete es.', 'am Montag: 2022-01-31'],
    ['Noch am Montag regnete es.', 'am Montag: 2022-01-31'],
  ])('nothing else: %s', (text, time) => {
    expect(readTimes(text)).toEqual([time]);
  });
});

test('a time knows whether it stands in quotation marks', () => {
  const text = '„Im Mai 1997 war es gut“, schrieb Ada Berg 1998.';
  expect(annotate(text, EXAMPLES).times.map(({ isQuoted }) => isQuoted)).toEqual([true, false]);
});

test('a period that nobody counted has its unit only', () => {
  const text = 'In den vergangenen Wochen regnete es. Seit zwei Wochen regnet es.';
  const { times } = annotate(text, EXAMPLES, { date: DATE });
  expect(times.map(({ unit }) => unit)).toEqual(['week', undefined]);
});

test('a heading is no sentence', () => {
  const text = 'Was am Mittwoch geschah';
  const blocks = [{ kind: 'heading', start: 0, end: text.length }] as const;
  expect(annotate(text, EXAMPLES, { date: DATE, blocks }).times).toEqual([]);
});

test('a time knows its sentence', () => {
  const text = 'Es regnet. Am Montag kam das Boot.';
  expect(annotate(text, EXAMPLES, { date: DATE }).times[0]?.sentence).toEqual({
    start: 11,
    end: 34,
  });
});

test('without the day of the text only what has a year is a time', () => {
  const text = 'Am Montag, gestern, seit Mai und im Mai 2019 regnete es, 1997 auch.';
  const { times } = annotate(text, EXAMPLES);
  expect(times.map(({ value }) => value)).toEqual(['2019-05', '1997']);
});

test('in a language that nobody reads there are no times', () => {
  expect(annotate('En 1997, Am Montag.', EXAMPLES, { date: DATE, lang: 'fr' }).times).toEqual([]);
});
