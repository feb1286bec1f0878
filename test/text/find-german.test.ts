import { expect, test } from 'vitest';
import { findGerman } from './find-german.ts';

test.each([
  ['a word in a string', "lower === 'nicht'", ['“nicht”']],
  ['words of a pattern', '/^(?:und|oder)$/u.test(lower)', ['“und”', '“oder”']],
  ['a word in a template', '`${a} sagte ${b}`', ['“sagte”']],
  ['a letter beyond ASCII', "text.endsWith('ä')", ['letter ä']],
  ['an import of what is German', "import { A } from '../lang/de/a.ts';", ['import of']],
  ['a type', "type Pronoun = 'er' | 'sie';", ['“er”', '“sie”']],
])('finds %s', (_, source, found) => {
  const faults = findGerman(source);
  expect(faults.map(({ what }) => what.replace(/ '.*/u, ''))).toEqual(found);
});

test.each([
  ['a comment', "// „nicht“ negiert\n/* und */ is(token, 'negator')"],
  ['classes and properties', String.raw`/^\p{Lu}\p{Ll}+$/u.test(text) || is(token, 'press-noun')`],
  ['marks', '/[„“,]/u.test(text)'],
  ['the id of a rule', "rule: 'indirect-dass'"],
  ['names in code', 'const und = der.sagte;'],
])('finds nothing in %s', (_, source) => {
  expect(findGerman(source)).toEqual([]);
});

test('tells the line', () => {
  expect(findGerman("\n\nlower === 'nicht'")).toEqual([{ line: 3, what: '“nicht”' }]);
});
