import { describe, expect, test } from 'vitest';
import { findClauses } from '../../../../src/text/syntax/clauses.ts';
import type { Saying } from '../../../../src/text/quotation/cues/saying.ts';
import { findSaying } from '../../../../src/text/quotation/cues/sayings.ts';
import { getSentence, readExample } from '../../read-example.ts';

/** The verbs of saying of a text, one for each clause that has one, with the words of the verb. */
function find(text: string): { saying: Saying; cue: string }[] {
  const reading = readExample(text);
  return findClauses(reading, getSentence(reading)).flatMap((clause) => {
    const saying = findSaying(reading, clause);
    if (!saying) return [];
    return [{ saying, cue: saying.cue.map((at) => reading.tokens[at]?.text).join(' … ') }];
  });
}

const toRows = (text: string): string[] =>
  find(text).map(({ saying, cue }) => `${saying.lemma}: ${cue}`);

describe('findSaying finds', () => {
  test.each([
    ['Ada Berg sagte nein.', ['sagen: sagte']],
    ['Ada Berg hat nein gesagt.', ['sagen: hat … gesagt']],
    ['Ada Berg teilte das gestern mit.', ['mitteilen: teilte … mit']],
    ['Wie Ada Berg mitteilte, regnet es.', ['mitteilen: mitteilte']],
    ['Ada Berg forderte die Fischer auf.', ['auffordern: forderte … auf']],
    ['Ada Berg forderte mehr Boote.', ['fordern: forderte']],
    ['Mira Falk sagte zu Otto Falk nein.', ['sagen: sagte']],
    ['Mira Falk sagte ihre Hilfe zu.', ['zusagen: sagte … zu']],
    ['Ada Berg wies die Klage zurück.', ['zurückweisen: wies … zurück']],
    ['Der Plan wurde von Ada Berg kritisiert.', ['kritisieren: wurde … kritisiert']],
    ['Ada Berg will das erklären.', ['erklären: will … erklären']],
    ['Ada Berg soll das gesagt haben.', ['sagen: soll … gesagt … haben']],
    ['Ada Berg wollte den Grund wissen.', ['wissen: wollte … wissen']],
    ['Auf dem Markt hieß es nein.', ['heißen: hieß … es']],
    ['Ada Berg sagte ja und rief dann nein.', ['sagen: sagte', 'rufen: rief']],
  ])('%s', (text, rows) => {
    expect(toRows(text)).toEqual(rows);
  });

  test.each([
    ['another verb', 'Ada Berg kaufte ein Boot.'],
    ['words in marks', 'Ada Berg ging mit den Worten „sagte ich es“ davon.'],
    ['a noun', 'Das Sagen hatte Ada Berg.'],
    ['heißen without es', 'Das Boot hieß Albatros.'],
    ['a clause without a verb', 'Ein Wort der Wirtin.'],
  ])('nothing in %s: %s', (_, text) => {
    expect(toRows(text)).toEqual([]);
  });
});

describe('findSaying notes', () => {
  test.each([
    ['a modal', 'Ada Berg will das erklären.', { isModal: true, isPassive: false }],
    ['hearsay as no modal', 'Ada Berg soll das gesagt haben.', { isModal: false }],
    ['a guess as a modal', 'Ada Berg könnte das gesagt haben.', { isModal: true }],
    ['a passive', 'Der Plan wurde von ihr kritisiert.', { isPassive: true, isModal: false }],
    ['hieß es', 'Auf dem Markt hieß es nein.', { isImpersonal: true, takesStatement: true }],
    ['a Konjunktiv', 'Ada Berg habe das erklärt.', { isKonjunktiv: true }],
    ['a plural', 'Die Fischer sagten nein.', { isPlural: true, isKonjunktiv: false }],
    ['a singular', 'Die Wirtin sagte nein.', { isPlural: false }],
    ['a verb that addresses', 'Ada Berg bat die Fischer.', { addresses: true }],
    ['a verb that quotes another', 'Ada Berg zitierte aus dem Brief.', { quotesAnother: true }],
    ['a verb that sums up', 'Ada Berg kritisierte den Plan.', { summarizes: true }],
  ])('%s: %s', (_, text, facts) => {
    expect(find(text).map(({ saying }) => saying)).toMatchObject([facts]);
  });
});
