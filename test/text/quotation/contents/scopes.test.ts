import { describe, expect, test } from 'vitest';
import { findSourceContent } from '../../../../src/text/quotation/contents/scopes.ts';
import { toRangeWords } from '../../read-example.ts';
import { getOne, parseExample } from '../parse-example.ts';

/** The part of a sentence that its source vouches for. */
function toContent(text: string): string {
  const { reading, parsed } = parseExample(text);
  return toRangeWords(reading, findSourceContent(reading, parsed, getOne(parsed.sources)));
}

describe('findSourceContent takes', () => {
  test.each([
    [
      'the whole sentence',
      'Laut Polizei ist er sicher und das Boot leer.',
      'Laut Polizei ist er sicher und das Boot leer',
    ],
    [
      'the clauses before that depend on it',
      'Weil es regnet, ist er laut Polizei sicher.',
      'Weil es regnet, ist er laut Polizei sicher',
    ],
    [
      'a clause in Konjunktiv with the one before',
      'Der Deich halte, er sei laut Polizei sicher.',
      'Der Deich halte, er sei laut Polizei sicher',
    ],
    [
      'its own main clause, not one before it',
      'Es regnet, laut Polizei ist er sicher.',
      'laut Polizei ist er sicher',
    ],
    [
      'its part behind a semicolon',
      'Es regnet; laut Polizei ist er sicher.',
      'laut Polizei ist er sicher',
    ],
    [
      'a subordinate clause alone',
      'Er ging heim, weil der Deich laut Polizei sicher ist, und schlief.',
      'weil der Deich laut Polizei sicher ist',
    ],
    [
      'a relative clause alone',
      'Der Deich, der laut Polizei sicher ist, ist alt.',
      'der laut Polizei sicher ist',
    ],
    [
      'what a frame reports, not the frame',
      'Ada Berg sagte, er sei laut Polizei sicher.',
      'er sei laut Polizei sicher',
    ],
    [
      'all up to the next frame',
      'Er ist laut Polizei sicher, Ada Berg sagte aber, er breche.',
      'Er ist laut Polizei sicher',
    ],
  ])('%s: %s', (_, text, content) => {
    expect(toContent(text)).toBe(content);
  });
});

describe('findSourceContent takes what stands before so', () => {
  test.each([
    ['Der Deich ist sicher, so Ada Berg.', 'Der Deich ist sicher,'],
    ['Es regnet, so Ada Berg, die Chefin der Werft.', 'Es regnet,'],
    ['Sie ging: Der Deich halte, so Ada Berg.', 'Der Deich halte,'],
  ])('%s', (text, content) => {
    expect(toContent(text)).toBe(content);
  });
});
