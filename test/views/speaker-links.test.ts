import { expect, test } from 'vitest';
import { fillSpeakerLinks, toSpeakerHref } from '../../src/views/speaker-links.ts';

test('leads from the initials of a speaker to the page in the main language', () => {
  const html =
    '<p>Ja.<a class="voice side-quellau" href="../../quotes/q-abcd2345/" data-x></a></p>';
  expect(fillSpeakerLinks(html, '/news/quotes/')).toBe(
    '<p>Ja.<a class="voice side-quellau" href="/news/quotes/q-abcd2345/" data-x></a></p>',
  );
});

test.each([
  '<a href="../../quotes/q-abcd2345/">Ja</a>',
  '<a class="voices" href="../../quotes/q-abcd2345/">Ja</a>',
  '<p>&#x3C;a class="voice" href="../../quotes/q-abcd2345/">Ja</p>',
])('leaves %s as it is', (html) => {
  expect(fillSpeakerLinks(html, '/quotes/')).toBe(html);
});

test.each([
  ['../../quotes/q-abcd2345/', 'voice side-quellau', '/quotes/q-abcd2345/'],
  ['../../quotes/q-abcd2345/', '', '../../quotes/q-abcd2345/'],
  ['../../actors/ada-berg/', 'voice', '../../actors/ada-berg/'],
])('gives the link of an .mdx article %s of class "%s" as %s', (href, className, expected) => {
  expect(toSpeakerHref(href, className, '/quotes/')).toBe(expected);
});
