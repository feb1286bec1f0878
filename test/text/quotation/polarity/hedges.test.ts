import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { toWords } from '../../read-example.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

/** The hedges of the last quote of a text. */
function readHedges(text: string): string[] | undefined {
  const hedges = annotate(text, EXAMPLES).quotes.at(-1)?.hedges;
  return hedges?.map((span) => toWords(text, span));
}

describe('a report is uncertain or second-hand by', () => {
  test.each([
    ['Mira Falk soll gesagt haben, dass der Hafen schließt.', ['soll']],
    ['„Der Hafen schließt“, soll Mira Falk gesagt haben.', ['soll']],
    ['Angeblich sagte Mira Falk, der Hafen schließe.', ['Angeblich']],
    ['Mira Falk kritisierte angeblich den Plan der Werft für den Hafen.', ['angeblich']],
    ['Mira Falk hat offenbar gesagt, dass der Hafen schließt.', ['offenbar']],
    ['Mira Falk soll angeblich gesagt haben, es brenne.', ['soll', 'angeblich']],
    ['Nach eigenen Angaben hat die Werft 200 Schiffe gebaut.', ['Nach eigenen Angaben']],
    ['Nach westlichen Angaben wurden 20 Schiffe versenkt.', ['Nach westlichen Angaben']],
    ['Laut Medienberichten wurden 20 Schiffe versenkt.', ['Laut Medienberichten']],
    ['Agenturmeldungen zufolge brennt es in Oslo.', ['Agenturmeldungen zufolge']],
    ['Dem Vernehmen nach wurden 20 Schiffe versenkt.', ['Dem Vernehmen nach']],
    ['Nach Informationen der Werft brennt es.', ['Nach Informationen der Werft']],
    ['Nach Berichten brennt es in Oslo.', ['Nach Berichten']],
    ['Mira Falk sprach gestern. Demnach werde der Hafen schließen.', ['Demnach']],
    ['Die Werft werde schließen, hieß es.', ['hieß es']],
    ['Es hieß, der Hafen sei leer.', ['Es hieß']],
    ['Der Rat habe gelogen, wie es hieß.', ['wie es hieß']],
  ])('%s', (text, hedges) => {
    expect(readHedges(text)).toEqual(hedges);
  });
});

describe('nothing makes a report uncertain', () => {
  test.each([
    ['in what is said', 'Mira Falk sagte, der Hafen sei offenbar leer.'],
    ['in what is said, in marks', '„Angeblich brennt es“, sagte Mira Falk.'],
    ['by an adverb of an adjective', 'Die angeblich kranke Wirtin sagte, der Hafen sei leer.'],
    ['by a plan', 'Wie Mira Falk mitteilte, sollen 20 Schiffe verlegt werden.'],
    ['by a plain source', 'Nach Angaben der Polizei brennt es.'],
    ['by reports with a name', 'Nach Berichten britischer Zeitungen brennt es.'],
    ['by a document that holds the words', 'In dem Brief heißt es, der Deich breche.'],
    ['by a letter in which it stands', 'Er las den Brief, in dem es heißt, dass der Deich breche.'],
    ['in another frame', 'Otto Falk soll gefahren sein, und Mira Falk sagte, es brenne.'],
  ])('%s: %s', (_, text) => {
    expect(readHedges(text)).toEqual([]);
  });
});
