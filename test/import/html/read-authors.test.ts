import { describe, expect, test } from 'vitest';
import { readPageMetadata } from '../../../src/import/html/page-metadata.ts';
import { parsePage } from '../../../src/import/html/parse-page.ts';
import { readAuthors } from '../../../src/import/html/read-authors.ts';

const read = (html: string, publisher?: string): string[] =>
  readAuthors(readPageMetadata(parsePage(html)), publisher);
const toLd = (author: unknown): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;

describe('readAuthors', () => {
  test.each([
    ['a name', toLd('Ada Berg'), ['Ada Berg']],
    ['a list of people', toLd([{ name: 'Ada Berg' }, { name: 'Bo Tal' }]), ['Ada Berg', 'Bo Tal']],
    ['one person with two names', toLd({ name: ['Ada Berg', 'Bo Tal'] }), ['Ada Berg', 'Bo Tal']],
    ['given name and family name', toLd({ givenName: 'Ada', familyName: 'Berg' }), ['Ada Berg']],
    [
      'names in one text',
      toLd('Von Ada Berg, Bo Tal und Cem Demir'),
      ['Ada Berg', 'Bo Tal', 'Cem Demir'],
    ],
    ['initials behind a name', toLd('Ada Berg (abe)'), ['Ada Berg']],
    ['metadata', '<meta name="author" content="Ada Berg">', ['Ada Berg']],
    ['no address', '<meta property="article:author" content="https://a.example/ada">', []],
    [
      'microdata',
      '<div itemprop="author"><span itemprop="name">Ada Berg</span></div>',
      ['Ada Berg'],
    ],
    ['a link', '<a rel="author" href="/ada">Ada Berg</a>', ['Ada Berg']],
    ['a byline', '<p>Von Ada Berg und Bo Tal</p>', ['Ada Berg', 'Bo Tal']],
    ['no sentence', '<p>Von Montag an fährt die Fähre wieder, teilte die Stadt mit.</p>', []],
  ])('reads %s', (_, html, names) => {
    expect(read(html)).toEqual(names);
  });

  test('a person goes before the publisher', () => {
    const html = `${toLd({ '@type': 'Organization', name: 'Bote' })}<p class="byline">Von Ada Berg</p>`;
    expect(read(html, 'Bote')).toEqual(['Ada Berg']);
    expect(read(toLd({ name: 'Bote' }), 'Bote')).toEqual(['Bote']);
  });
});
