import { describe, expect, test } from 'vitest';
import { withApposition } from '../../../src/text/syntax/appositions.ts';
import { parseNounPhrase } from '../../../src/text/syntax/noun-phrases.ts';
import { readExample, toRangeWords } from '../read-example.ts';

/** The noun phrase at the start of a text with its apposition, and its head. */
function toRow(text: string): string {
  const reading = readExample(text);
  const phrase = parseNounPhrase(reading, 0, reading.tokens.length);
  if (!phrase) return '';
  const whole = withApposition(reading, phrase, reading.tokens.length);
  return `${toRangeWords(reading, whole)} | ${reading.tokens[whole.head]?.text ?? ''}`;
}

describe('withApposition', () => {
  test.each([
    ['a name behind an office', 'der Chef der Werft, Jonas Wendt', 'Wendt'],
    ['an office behind a name', 'Jonas Wendt, Chef der Werft', 'Wendt'],
  ])('takes %s: %s', (_, text, head) => {
    expect(toRow(text)).toBe(`${text} | ${head}`);
  });

  test('ends with the comma behind', () => {
    expect(toRow('Jonas Wendt, Chef der Werft, sagte')).toBe('Jonas Wendt, Chef der Werft | Wendt');
  });

  test.each([
    ['before the verb', 'Jonas Wendt, Chef der Werft sagte', 'Jonas Wendt, Chef der Werft | Wendt'],
    [
      'behind what belongs to the office',
      'der Chef der Werften in Oslo und Bergen, Jonas Wendt, sagte',
      'der Chef der Werften in Oslo und Bergen, Jonas Wendt | Wendt',
    ],
  ])('ends where it should %s: %s', (_, text, row) => {
    expect(toRow(text)).toBe(row);
  });

  test.each([
    ['another name', 'Ada Berg, Jonas Wendt', 'Ada Berg | Berg'],
    ['a clause', 'der Wirt, der hier wohnt', 'der Wirt | Wirt'],
    ['nothing', 'Ada Berg', 'Ada Berg | Berg'],
  ])('leaves %s alone: %s', (_, text, row) => {
    expect(toRow(text)).toBe(row);
  });
});
