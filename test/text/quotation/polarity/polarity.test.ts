import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

/** The polarity of the last quote of a text, or "none" where it has no quote. */
function readPolarity(text: string): string {
  return annotate(text, EXAMPLES).quotes.at(-1)?.polarity ?? 'none';
}

describe('a quote is negated', () => {
  test.each([
    // The saying did not happen.
    'Berg sagte nie, dass der Deich halte.',
    'Nie sagte Ada Berg, dass der Deich halte.',
    'Mira Falk hat nicht gesagt, dass der Hafen schließt.',
    'Die Wirtin hat niemals behauptet, der Deich halte.',
    'Die Wirtin sagte keineswegs, dass der Deich halte.',
    'Mit keinem Wort erwähnte die Wirtin, dass der Deich breche.',
    'Zu keiner Zeit sagte die Wirtin, der Deich halte.',
    'Mira Falk verlor kein Wort darüber, dass der Hafen schließe.',
    'Otto Falk sagte nichts dazu, dass der Deich breche.',
    'Der Deich halte, sagte die Wirtin nicht.',
    'Dass der Deich halte, sagte die Wirtin nie.',
    'Die Wirtin sagte nicht, ob sie bleibe.',
    'Es wurde nie gesagt, dass der Deich hält.',
    'Ohne dass Ada Berg sagte, dass der Hafen schließt, ging sie.',
    'Warum sagte Ada Berg nicht, dass der Hafen schließt?',
    'Weder Otto Falk noch Mira Falk sagten, der Hafen schließe.',
    'Die Wirtin vertrat nicht die Ansicht, dass der Deich halte.',
    'Ada Berg ist nicht sicher, dass der Hafen schließt.',
    'Otto Falk sagte nicht: „Der Deich bricht.“',
    'Otto Falk wollte nicht von „Unfug“ sprechen.',
    'Ada Berg hat den Plan der Werft nie kritisiert.',
    'Der Hafen schließt. Das sagte Ada Berg nie.',
    'Nicht die Wirtin sagte, dass der Hafen schließt.',
    'Otto Falk würde nie sagen, dass der Deich hält.',
    // Its content is denied, refused or doubted.
    'Otto Falk bestritt, dass er gefahren sei.',
    'Otto Falk bestritt, gefahren zu sein.',
    'Otto Falk bestritt vor Gericht, er habe gelogen.',
    'Dass der Deich halte, bestritt die Wirtin.',
    'Die Werft dementierte, dass sie Geld schulde.',
    'Die Werft wies zurück, dass sie Geld schulde.',
    'Die Werft wies den Vorwurf zurück, sie habe Geld geschuldet.',
    'Mira Falk leugnete, die Kasse geleert zu haben.',
    'Mira Falk lehnte es ab, den Plan zu erläutern.',
    'Mira Falk schloss aus, dass der Hafen schließt.',
    'Mira Falk widersprach der Darstellung, dass der Hafen schließe.',
    'Die Wirtin verneinte, dass sie verkaufe.',
    'Die Wirtin stritt ab, dass sie verkaufe.',
    'Die Wirtin bezweifelte, dass der Deich halte.',
    'Mira Falk äußerte Zweifel, dass der Hafen schließt.',
    'Von der Bank wurde bestritten, dass sie verkauft.',
    'Otto Falk wies die Vorwürfe der Bank nicht zurück.',
    'Otto Falk hat die Vorwürfe der Bank nie zurückgewiesen.',
    'Otto Falk bestritt, „die Kasse geleert“ zu haben.',
    'Kaum jemand sagte, dass der Deich halte.',
    'Statt zu sagen: „Der Deich bricht“, schwieg Otto Falk.',
    // Somebody else says that it was not said.
    'Es ist eine Lüge, dass Otto Falk gesagt hat, der Deich halte.',
    'Es stimmt nicht, dass Mira Falk gesagt hat, der Hafen schließe.',
    'Es ist falsch, dass Otto Falk gesagt hat, der Deich breche.',
    'Otto Falk bestritt, dass Ada Berg gesagt habe, der Hafen schließe.',
    'Mira Falk sagte, Otto Falk habe nie behauptet, dass der Deich halte.',
    'Mira Falk sagte, Otto Falk habe bestritten, dass der Deich halte.',
  ])('%s', (text) => {
    expect(readPolarity(text)).toBe('negated');
  });
});

describe('two negations make an assertion', () => {
  test.each([
    'Mira Falk bestritt nicht, dass der Hafen schließt.',
    'Mira Falk schloss nicht aus, dass der Hafen schließt.',
    'Mira Falk ließ keinen Zweifel daran, dass der Hafen schließt.',
    'Die Wirtin stritt nicht ab, dass sie verkaufe.',
    'Die Wirtin wies nicht zurück, dass sie verkaufe.',
    'Die Wirtin bezweifelte nicht, dass der Deich halte.',
    'Die Wirtin hat keine Zweifel, dass der Deich hält.',
    'Es bestehen keine Zweifel, dass der Deich hält.',
    'Wie die Wirtin nicht bestritt, hält der Deich.',
    'Niemand bestritt, dass der Hafen schließt.',
    'Es ist nicht falsch, dass Otto Falk gesagt hat, der Deich breche.',
    'Otto Falk könne nicht ausschließen, dass der Deich breche.',
    'Otto Falk wolle nicht leugnen, dass der Deich breche.',
  ])('%s', (text) => {
    expect(readPolarity(text)).toBe('asserted');
  });
});

describe('a quote is asked', () => {
  test.each([
    'Hat Mira Falk gesagt, dass der Hafen schließt?',
    'Wer sagte, dass der Hafen schließt?',
    'Es ist unklar, ob Ada Berg gesagt hat, dass der Hafen schließt.',
    'Mira Falk fragte, ob der Hafen schließe.',
    'Mira Falk wollte wissen, ob der Hafen schließe.',
    'Otto Falk wollte wissen, wer den Umbau zahlt.',
    'Otto Falk fragte: „Hält der Deich?“',
    '„Wann kommt der Bus?“, fragte Ada Berg.',
    'Otto Falk überlegt, ob er bleibt.',
  ])('%s', (text) => {
    expect(readPolarity(text)).toBe('asked');
  });
});

describe('a quote is hypothetical', () => {
  test.each([
    'Mira Falk würde sagen, dass der Hafen schließt.',
    'Mira Falk hätte gesagt, dass der Hafen schließt.',
    'Mira Falk könnte behaupten, dass der Hafen schließt.',
    'Mira Falk könnte gesagt haben, dass der Hafen schließt.',
    'Otto Falk dürfte sagen, dass der Deich hält.',
    'Otto Falk müsste erklären, warum er ging.',
    'Wenn Mira Falk sagt, dass der Hafen schließt, glaubt es jeder.',
    'Falls Otto Falk behauptet, der Deich halte, lügt er.',
    'Auch wenn Otto Falk sagt, dass der Deich hält, gehen alle.',
    'Es könnte sein, dass Otto Falk sagt, der Deich halte.',
    'Falls es stimmt, dass Otto Falk gesagt hat, der Deich halte, muss er gehen.',
    'Otto Falk hätte sagen können: „Der Deich bricht.“',
    'Es fehlt nur noch, dass Otto Falk sagt, der Deich halte.',
    'Es klang, als habe Otto Falk gesagt, der Deich breche.',
    'Mira Falk tat, als hätte Otto Falk gesagt, der Deich breche.',
    'Es war, als ob Otto Falk sagte, der Deich breche.',
    'Denkbar ist, dass Otto Falk sagt, der Deich halte.',
    'Wer behauptet, der Deich halte, lügt.',
    'Hätte Otto Falk gesagt, dass der Deich bricht, wären alle gegangen.',
  ])('%s', (text) => {
    expect(readPolarity(text)).toBe('hypothetical');
  });
});

describe('a quote is announced', () => {
  test.each([
    '„Der Deich bricht“, wird Otto Falk am Montag sagen.',
    '„Der Hafen schließt“, will Mira Falk am Freitag sagen.',
    'Mira Falk werde erklären, dass der Hafen schließt.',
    'Mira Falk sagte, Otto Falk werde am Montag erklären, dass der Deich bricht.',
    'Mira Falk kündigte an, am Freitag zu sagen, wer gehen muss.',
    'Otto Falk kündigte an, sich am Montag zu äußern.',
    'Otto Falk versprach, den Bericht vorzulegen.',
    'Ada Berg wird den Plan der Werft kritisieren.',
  ])('%s', (text) => {
    expect(readPolarity(text)).toBe('announced');
  });
});

describe('a quote is asserted', () => {
  test.each([
    'Ada Berg warnte so laut wie nie, dass der Deich breche.',
    // What is said is negative.
    'Mira Falk betonte, dass es sich nicht um einen Unfall handle.',
    'Der Deich halte nicht, sagte die Wirtin.',
    '„Der Deich hält nicht“, sagte die Wirtin.',
    'Laut der Wirtin hält der Deich nicht.',
    'Die Wirtin beteuerte, sie habe nie gelogen.',
    'Die Wirtin sagte, niemand habe etwas gehört.',
    'Die Wirtin äußerte die Sorge, dass der Deich nicht halte.',
    'Die Wirtin sagte, nicht der Deich, sondern das Tor sei alt.',
    // The negation is about something else.
    'Ada Berg sagte nicht nur, dass der Hafen schließt.',
    'Ada Berg sagte nicht zuletzt, dass der Hafen schließt.',
    'Ada Berg sagte nicht ohne Stolz, der Hafen schließe.',
    '„Wir bleiben“, sagte Ada Berg nicht ohne Stolz.',
    'Ein nicht genannter Sprecher sagte, der Hafen schließe.',
    'Die Wirtin, die nicht genannt werden will, sagte, der Deich halte.',
    'Auf Fragen und nicht als Rat erklärte Otto Falk, der Umbau sei zu teuer.',
    'Otto Falk hält den Plan für nicht machbar.',
    'Keine zwei Stunden später sagte Ada Berg, der Hafen schließe.',
    'Kein Geringerer als Otto Falk sagte, der Hafen schließe.',
    'Ada Berg gab nicht auf: „Wir bleiben.“',
    'Ada Berg nannte den Plan nicht „Unfug“, sondern „ein Wagnis für alle“.',
    'Warum sagte Ada Berg, dass der Hafen schließt?',
    // Who denies something says it in words of their own, or says why.
    'Die Werft wies die Vorwürfe als „haltlos“ zurück.',
    '„Ich war das nicht“, bestritt Otto Falk.',
    'Otto Falk widersprach: „Das stimmt nicht.“',
    'Otto Falk lehnte den Umbau ab, er sei zu teuer.',
    'Otto Falk lehnte mit der Begründung ab, der Umbau sei zu teuer.',
    'Otto Falk bestritt, dass es brennt. „Ich war zu Hause.“',
    'Die Werft wies die Forderung der Fischer zurück, den Hafen zu öffnen.',
    // What is summed up denies by its own words.
    'Otto Falk wies die Vorwürfe der Bank zurück.',
    'Otto Falk bestritt den Verdacht der Polizei.',
    'Otto Falk lehnte den Plan der Fischer ab.',
    'Mira Falk bezweifelte die Zahlen der Werft.',
    'Otto Falk forderte nicht den Abriss der Werft, sondern Geld.',
    // It was said, as far as somebody else reports.
    'Otto Falk sagte, Mira Falk habe gesagt, dass der Hafen schließe.',
    'Otto Falk sagte, Ada Berg hätte erklärt, dass der Hafen schließe.',
    'Mira Falk soll gesagt haben, dass der Hafen schließt.',
    '„Der Deich bricht“, sollte Otto Falk später sagen.',
    // Who stresses or admits something does so with these words.
    '„Der Hafen schließt“, will Mira Falk betonen.',
    'Mira Falk möchte betonen, dass der Hafen offen bleibt.',
    '„Der Deich bricht“, musste Otto Falk einräumen.',
    'Otto Falk kündigte an, den Hafen zu schließen.',
    'Otto Falk will wissen, dass der Umbau teuer ist.',
    '„Hält der Deich?“, sagte Otto Falk.',
  ])('%s', (text) => {
    expect(readPolarity(text)).toBe('asserted');
  });
});

test('words in marks have a polarity each', () => {
  const { quotes } = annotate('Otto Falk sprach von einem „Wagnis“, nicht von „Unfug“.', EXAMPLES);
  expect(quotes.map(({ polarity }) => polarity)).toEqual(['asserted', 'negated']);
});

test('words in marks that go on have the polarity of the first', () => {
  const text = '„Wir gehen“, könnte Ada Berg sagen. „Wir kommen nie wieder.“';
  const { quotes } = annotate(text, EXAMPLES);
  expect(quotes.map(({ polarity }) => polarity)).toEqual(['hypothetical', 'hypothetical']);
});
