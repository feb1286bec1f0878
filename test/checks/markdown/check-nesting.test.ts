import { expect, test } from 'vitest';
import { checkMdx } from '../read-article-file.ts';

const tell = (body: string) =>
  checkMdx(`Text.\n\n${body}`)
    .filter(({ rule }) => rule !== 'unknown-reference')
    .map(({ rule, line, column, message }) => [rule, line, column, message]);

test.each([
  [
    'Der [<Term id="deich">Deich</Term>](https://o-ton.example) hält.',
    6,
    '<Term> stands in a link.',
  ],
  [
    'Der <Term id="deich">[Deich](https://o-ton.example)</Term> hält.',
    22,
    '<Term>, which is a link itself, holds a link.',
  ],
  [
    'Der <Term id="deich"><Term id="wall">Deich</Term></Term> hält.',
    22,
    '<Term>, which is a link itself, holds <Term>.',
  ],
])('a link holds no other: %s', (body, column, message) => {
  expect(tell(body)).toEqual([['broken-component', 8, column, message]]);
});

test('a card in a link is told once', () => {
  expect(tell('[<ActorCard id="ada-berg" />](https://o-ton.example)')).toEqual([
    ['broken-component', 8, 2, '<ActorCard> stands in a line of text.'],
  ]);
  expect(tell('<a href="https://o-ton.example">\n\n<ActorCard id="ada-berg" />\n\n</a>')).toEqual([
    ['broken-component', 10, 1, '<ActorCard> stands in a link.'],
  ]);
});

test('an aside may hold links and terms', () => {
  const words = 'Der <Term id="deich">Deich</Term>, [mehr](https://o-ton.example).';
  expect(tell(`<Aside title="Deich">\n\n${words}\n\n</Aside>`)).toEqual([]);
});
