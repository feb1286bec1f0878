import { describe, expect, test } from 'vitest';
import { hasSameSpeaker } from '../../src/ledger/same-speaker.ts';

const said = (speakerText: string, ...speakers: string[]) => ({ speakers, speakerText });

describe('hasSameSpeaker', () => {
  test.each([
    ['the same actor', said('Ada Berg', 'ada-berg'), said('die Rätin', 'ada-berg')],
    ['the same two in another order', said('', 'a', 'b'), said('', 'b', 'a')],
    ['a name that the registry has learnt', said('Ada Berg'), said('Ada Berg', 'ada-berg')],
    ['a name in other case and with other spaces', said('Ada  Berg'), said('ada berg')],
    ['a name in NFD', said('Jürgen'), said('Ju\u0308rgen')],
    ['nobody and nobody', said(''), said('')],
  ])('takes for one: %s', (_, a, b) => {
    expect([hasSameSpeaker(a, b), hasSameSpeaker(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['two actors', said('Berg', 'ada-berg'), said('Berg', 'bo-berg')],
    ['one and both', said('', 'a'), said('', 'a', 'b')],
    ['two names', said('Ada Berg'), said('Bo Tal')],
    ['somebody and nobody', said('Ada Berg'), said('')],
    ['an actor and another name', said('die Rätin', 'ada-berg'), said('der Wirt')],
  ])('tells apart: %s', (_, a, b) => {
    expect([hasSameSpeaker(a, b), hasSameSpeaker(b, a)]).toEqual([false, false]);
  });
});
