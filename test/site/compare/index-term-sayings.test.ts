import { expect, test } from 'vitest';
import { listNaming, toSite } from './term-site.ts';

test('statements that name a term in any form, newest first', () => {
  const site = toSite(
    ['Der Deich hält', 'ada', '2022-02-02'],
    ['Die Deiche brechen', 'bo', '2022-02-05'],
    ['Der Hafen ist zu', 'bo', '2022-02-04'],
  );
  expect(listNaming(site, 'deich')).toEqual(['q-1', 'q-0']);
  expect(listNaming(site, 'hafen')).toEqual(['q-2']);
});

test('the day on which it was said counts before that of the article', () => {
  const site = toSite(
    ['Der Deich hält', 'ada', '2022-02-09', { said: '2022-02-01' }],
    ['Der Deich ist neu', 'bo', '2022-02-05'],
  );
  expect(listNaming(site, 'deich')).toEqual(['q-1', 'q-0']);
});

test('what only the words of the writer name is not said about it', () => {
  expect(listNaming(toSite(['Der Deich hält', 'ada', '2022-02-02']), 'rat')).toEqual([]);
});

test('what is not sure and what nobody known says is left out, what is denied is not', () => {
  const site = toSite(
    ['Der Deich hält', 'ada', '2022-02-02', { confidence: 0.4 }],
    ['Der Deich bricht', '', '2022-02-02', { speakerText: 'ein Kenner' }],
    ['Den Deich gibt es', 'bo', '2022-02-02', { polarity: 'negated' }],
  );
  expect(listNaming(site, 'deich')).toEqual(['q-2']);
});

test('a statement that stands in two articles is listed once, as in the newest', () => {
  const words = 'Der Deich in Quellau hält noch viele Jahre lang';
  const site = toSite([words, 'ada', '2022-02-02'], [words, 'ada', '2022-02-03']);
  expect(listNaming(site, 'deich')).toEqual(['q-1']);
});
