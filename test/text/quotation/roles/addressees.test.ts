import { describe, expect, test } from 'vitest';
import { findAddressee } from '../../../../src/text/quotation/roles/addressees.ts';
import { findSubject } from '../../../../src/text/quotation/roles/participants.ts';
import { findSaying } from '../../../../src/text/quotation/cues/sayings.ts';
import { toRangeWords } from '../../read-example.ts';
import { getOne, parseExample } from '../parse-example.ts';

/** Whom the first clause of a text is addressed to. */
function toAddressee(text: string): string | undefined {
  const { reading, parsed } = parseExample(text);
  const clause = getOne(parsed.clauses);
  const saying = findSaying(reading, clause);
  if (!saying) throw new Error(`no verb of saying in: ${text}`);
  const found = findAddressee(
    reading,
    clause,
    saying,
    findSubject(reading, clause, saying)?.phrase,
  );
  return found && toRangeWords(reading, found);
}

describe('findAddressee finds', () => {
  test.each([
    ['a medium of the registry', 'Das sagte Ada Berg dem Nordfunk.', 'dem Nordfunk'],
    ['a medium by its noun', 'Das sagte Ada Berg der Zeitung „Bote“.', 'der Zeitung „Bote“'],
    ['a name behind gegenüber', 'Das sagte sie gegenüber Mira Falk.', 'Mira Falk'],
    ['a name behind zu', 'Mira Falk sagte zu Otto Falk nein.', 'Otto Falk'],
    ['people behind an', 'Sie schrieb an die Eltern, dass er hält.', 'die Eltern'],
    ['a pronoun in the dative', 'Er warf ihm vor, dass er schläft.', 'ihm'],
    ['people in the dative', 'Die Ministerin riet den Anwohnern, zu gehen.', 'den Anwohnern'],
    ['people in front', 'Den Eltern versprach sie, zu gehen.', 'Den Eltern'],
    ['the object of aufrufen', 'Ada Berg rief die Fischer auf, zu bleiben.', 'die Fischer'],
    ['the object of auffordern', 'Ada Berg forderte den Rat auf, zu bleiben.', 'den Rat'],
  ])('%s: %s', (_, text, addressee) => {
    expect(toAddressee(text)).toBe(addressee);
  });
});

describe('findAddressee finds whom the passive is about', () => {
  test.each([
    ['Die Männer werden beschuldigt, dass sie stahlen.', 'Die Männer'],
    ['Ihm wird vorgeworfen, dass er stahl.', 'Ihm'],
  ])('%s', (text, addressee) => {
    expect(toAddressee(text)).toBe(addressee);
  });
});

describe('findAddressee finds nobody', () => {
  test.each([
    ['in a thing behind zu', 'Mira Falk sprach zu den Booten.'],
    ['in a place behind an', 'Sie schrieb an der Küste, dass er hält.'],
    ['in a paper behind in', 'Sie sagte in der Zeitung nein.'],
    ['in a genitive', 'Das sagte die Chefin der Polizei am Montag.'],
    ['in an object', 'Sie kritisierte den Plan.'],
  ])('%s: %s', (_, text) => {
    expect(toAddressee(text)).toBeUndefined();
  });
});
