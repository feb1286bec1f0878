import { expect, test } from 'vitest';
import { checkMdx } from '../read-article-file.ts';

const tell = (body: string) =>
  checkMdx(`Text.\n\n${body}`)
    .filter(({ rule }) => rule !== 'unknown-reference')
    .map(({ rule, line, column, message }) => [rule, line, column, message]);

test('an attribute that stands twice is refused', () => {
  expect(tell('<Statement id="q-aaaaaaaa" id="q-bbbbbbbb" />')).toEqual([
    ['broken-component', 8, 28, '<Statement> has “id” twice.'],
  ]);
});

test.each([
  ['<Aside title={"Deich\\u0007"}>\n\nWort.\n\n</Aside>', 8, '“title” of <Aside>'],
  ['<Sources items={[{ title: "De\\u0000ich" }]} />', 10, '“items” of <Sources>'],
])('an escape brings no character that no text may hold: %s', (body, column, what) => {
  expect(tell(body)).toEqual([
    ['control-character', 8, column, expect.stringContaining(`${what} holds the character U+00`)],
  ]);
});

test('a tab and an escaped letter are text', () => {
  expect(tell('<Aside title={"D\\u0065ich\\tam Fluss"}>\n\nWort.\n\n</Aside>')).toEqual([]);
});
