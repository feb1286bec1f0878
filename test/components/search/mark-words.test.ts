import { expect, test } from 'vitest';
import { markWords } from '../../../components/search/mark-words.ts';

/** The text with the marked words in brackets. */
const mark = (text: string, query: string): string =>
  markWords(text, query)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('');

test.each([
  ['russisch', 'Prorussische Kräfte', '[Prorussische] Kräfte'],
  ['russischen', 'ein russischer Staat', 'ein [russischer] Staat'],
  ['Muenchen', 'Aus München.', 'Aus [München].'],
  ['Erdogan', '„Ja“, sagte Erdoğan', '„Ja“, sagte [Erdoğan]'],
  ['strasse', 'Die Straße', 'Die [Straße]'],
  ['EU', 'Die EU und Europa, neu', 'Die [EU] und [Europa], neu'],
  ['"der Deich hält"', 'wenn der Deich hält', 'wenn [der] [Deich] [hält]'],
  ['<b>', 'a <b> c', 'a <[b]> c'],
])('%s is marked in %s', (query, text, marked) => {
  expect(mark(text, query)).toBe(marked);
});

test('nothing is marked where nothing is asked for', () => {
  expect(markWords('Der Deich', ' ')).toEqual([{ text: 'Der Deich', isMarked: false }]);
  expect(markWords('', 'Deich')).toEqual([]);
});
