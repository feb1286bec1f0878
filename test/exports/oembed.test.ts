import { describe, expect, test } from 'vitest';
import type { EmbedWords } from '../../src/exports/embed.ts';
import { toEmbedFrame } from '../../src/exports/embed.ts';
import { toOembed } from '../../src/exports/oembed.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Statement } from '../../src/site/model.ts';
import { COLLECTIONS } from '../site/example-site.ts';
import { ADDRESSES } from './example-addresses.ts';

const EMBED = 'https://news.example/deep/embed/q-aaaaaaaa/';
const CARD = 'https://news.example/deep/cards/light/q-aaaaaaaa.png';
const CHAIN = 'Ada Berg, an Nordfunk, berichtet in Nordfunk, veröffentlicht am 2. Februar 2022';
const WORDS: EmbedWords = { name: 'Ada Berg', chain: CHAIN, notes: [] };

const STATEMENTS = buildSite(COLLECTIONS).statements;

function findStatement(id: string): Statement {
  const statement = STATEMENTS.find((one) => one.id === id);
  if (!statement) throw new Error(`${id} is no statement.`);
  return statement;
}

function read(statement: Statement, card?: string, words = WORDS): Record<string, unknown> {
  return JSON.parse(toOembed(statement, words, ADDRESSES, { embed: EMBED, card })) as Record<
    string,
    unknown
  >;
}

describe('toOembed', () => {
  const statement = findStatement('q-aaaaaaaa');

  test('answers with all that oEmbed 1.0 requires of the type rich', () => {
    // Section 2.3.4, Response parameters; for rich: html, width and height, in pixels.
    expect(read(statement)).toMatchObject({
      version: '1.0',
      type: 'rich',
      html: toEmbedFrame(statement, WORDS, EMBED),
      width: 640,
      height: 239,
    });
  });

  test('has no key that oEmbed 1.0 does not name', () => {
    const names = [
      ...['type', 'version', 'title', 'author_name', 'author_url', 'provider_name'],
      ...['provider_url', 'cache_age', 'thumbnail_url', 'thumbnail_width', 'thumbnail_height'],
      ...['html', 'width', 'height'],
    ];
    expect(Object.keys(read(statement, CARD)).filter((key) => !names.includes(key))).toEqual([]);
  });

  test('says who speaks, what, and where it was found', () => {
    expect(read(statement)).toMatchObject({
      title: `${CHAIN}: „Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk.`,
      author_name: 'Ada Berg',
      author_url: 'https://news.example/deep/actors/ada-berg/',
      provider_name: 'O-Ton',
      provider_url: 'https://news.example/deep/',
    });
  });

  test('has no address of a speaker whom the registry does not know', () => {
    expect(read(findStatement('q-dddddddd'))).not.toHaveProperty('author_url');
  });

  test('has a picture with both its sizes, or none of the three', () => {
    expect(read(statement, CARD)).toMatchObject({
      thumbnail_url: CARD,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Object.keys(read(statement)).filter((key) => key.startsWith('thumbnail'))).toEqual([]);
  });

  test('tells what happened to it in the title', () => {
    const { title } = read(statement, undefined, { ...WORDS, notes: ['Gegendarstellung'] });
    expect(title).toBe(
      `${CHAIN} (Gegendarstellung): „Wir bleiben“, sagte Ada Berg in Seedorf dem Nordfunk.`,
    );
  });

  test('is JSON whatever the words are, and ends with a line break', () => {
    const text = `„"><script>\n\\ & ' \u2028“`;
    const json = toOembed({ ...statement, text }, WORDS, ADDRESSES, {
      embed: EMBED,
      card: undefined,
    });
    expect(JSON.parse(json)).toMatchObject({ title: `${CHAIN}: ${text}` });
    expect(json.endsWith('}\n')).toBe(true);
  });
});
