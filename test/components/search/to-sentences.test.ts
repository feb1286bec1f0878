import { expect, test } from 'vitest';
import { toSentences } from '../../../components/search/to-sentences.ts';

const TEXT =
  'Der Hafen ist zu. Ada Berg bestritt am 26. Mai, dass er zu bleibe. „Er öffnet“, sagte sie. Bo Tal schwieg.';

test.each([
  ['dass er zu', '… Ada Berg bestritt am 26. Mai, dass er zu bleibe. …'],
  ['Hafen', 'Der Hafen ist zu. …'],
  ['Tal', '… Bo Tal schwieg.'],
  ['bleibe. „Er', '… Ada Berg bestritt am 26. Mai, dass er zu bleibe. „Er öffnet“, sagte sie. …'],
  ['Deich', 'Deich'],
  [TEXT, TEXT],
])('%s grows to %s', (part, sentences) => {
  expect(toSentences(TEXT, part)).toBe(sentences);
});

test('takes the point of an abbreviation for no end', () => {
  const text = 'Dr. Berg sprach mit A. Tal bzw. Prof. See. Es war der 3. Mai.';
  expect(toSentences(text, 'Tal')).toBe('Dr. Berg sprach mit A. Tal bzw. Prof. See. …');
});
