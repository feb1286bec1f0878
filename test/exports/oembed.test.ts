import { describe, expect, test } from 'vitest';
import { toEmbedFrame } from '../../src/exports/embed.ts';
import { toOembed } from '../../src/exports/oembed.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { SiteQuote } from '../../src/site/model.ts';
import { COLLECTIONS } from '../site/example-site.ts';
import { ADDRESSES } from './addresses.ts';

const EMBED = 'https://news.example/deep/embed/q-aaaaaaaa/';
const CARD = 'https://news.example/deep/cards/light/q-aaaaaaaa.png';
const WORDS = { name: 'Ada Berg', date: '2. Februar 2022', notes: [] };

const QUOTES = buildSite(COLLECTIONS).quotes;

function findQuote(id: string): SiteQuote {
  const quote = QUOTES.find((one) => one.id === id);
  if (!quote) throw new Error(`${id} is no quote.`);
  return quote;
}

function read(quote: SiteQuote, card?: string): Record<string, unknown> {
  return JSON.parse(toOembed(quote, WORDS, ADDRESSES, { embed: EMBED, card })) as Record<
    string,
    unknown
  >;
}

describe('toOembed', () => {
  const quote = findQuote('q-aaaaaaaa');

  test('answers with all that oEmbed 1.0 requires of the type rich', () => {
    // Section 2.3.4, Response parameters; for rich: html, width and height, in pixels.
    expect(read(quote)).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: toEmbedFrame(quote, WORDS, EMBED),
      width: 640,
      height: 260,
    });
  });

  test('has no key that oEmbed 1.0 does not name', () => {
    const names = [
      ...['type', 'version', 'title', 'author_name', 'author_url', 'provider_name'],
      ...['provider_url', 'cache_age', 'thumbnail_url', 'thumbnail_width', 'thumbnail_height'],
      ...['html', 'width', 'height'],
    ];
    expect(Object.keys(read(quote, CARD)).filter((key) => !names.includes(key))).toEqual([]);
  });

  test('says who speaks, what, and where it was found', () => {
    expect(read(quote)).toMatchObject({
      title: 'Ada Berg: „Wir bleiben“',
      author_name: 'Ada Berg',
      author_url: 'https://news.example/deep/actors/ada-berg/',
      provider_name: 'O-Ton',
      provider_url: 'https://news.example/deep/',
    });
  });

  test('has no address of a speaker whom the registry does not know', () => {
    expect(read(findQuote('q-dddddddd'))).not.toHaveProperty('author_url');
  });

  test('has a picture with both its sizes, or none of the three', () => {
    expect(read(quote, CARD)).toMatchObject({
      thumbnail_url: CARD,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Object.keys(read(quote)).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
  });

  test('is JSON whatever the words are, and ends with a line break', () => {
    const words = `„"><script>\n\\ & ' \u2028“`;
    const json = toOembed({ ...quote, words }, WORDS, ADDRESSES, { embed: EMBED, card: undefined });
    expect(JSON.parse(json)).toMatchObject({ title: `Ada Berg: ${words}` });
    expect(json.endsWith('}\n')).toBe(true);
  });
});
