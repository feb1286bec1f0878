import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/text/annotate.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';
import { toRows, toWords } from './read-example.ts';
import { EXAMPLES } from './registry-of-examples.ts';

const EMPTY = createRegistry({ actors: [], places: [], terms: [] });

describe('annotate', () => {
  test('finds nothing in an empty text', () => {
    expect(annotate('', EXAMPLES)).toEqual({
      quotes: [],
      statements: [],
      echoes: [],
      mentions: [],
      times: [],
      unlinked: [],
      unclosed: [],
    });
  });

  test('finds quotes without a registry, their speakers by their words', () => {
    const text = '„Wir öffnen wieder“, sagte Ada Berg.';
    expect(toRows(text, annotate(text, EMPTY))).toEqual([
      'direct | „Wir öffnen wieder“ | (Ada Berg)',
    ]);
  });

  test('gives all it found in a text of several paragraphs', () => {
    const text = [
      'Umbau ist „ein Wagnis“',
      'Ada Berg nannte den Umbau „ein Wagnis für alle“.',
      'Dann kam Falk in Oslo an: „Wo ist',
    ].join('\n');
    const { quotes, echoes, mentions, unlinked, unclosed } = annotate(text, EXAMPLES);
    expect(quotes.map(({ rule }) => rule)).toEqual(['direct-fragment']);
    expect(echoes.map(({ span, of }) => [toWords(text, span), of])).toEqual([['„ein Wagnis“', 0]]);
    expect(mentions.map(({ id }) => id)).toEqual(['ada-berg', 'oslo']);
    expect(unlinked.map(({ form }) => form)).toEqual(['Falk']);
    expect(unclosed).toEqual([{ start: 98, end: 99 }]);
  });

  test('reads the blocks that it is given instead of the lines', () => {
    const text = 'Ada Berg sagte:\n„Wir bleiben.“';
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }];
    expect(toRows(text, annotate(text, EXAMPLES, { blocks }))).toEqual([
      'direct | „Wir bleiben.“ | ada-berg',
    ]);
  });

  test('takes no quote out of a block that is given as a heading', () => {
    const text = '„Wir öffnen wieder“, sagte Ada Berg.';
    const blocks = [{ kind: 'heading' as const, start: 0, end: text.length }];
    expect(annotate(text, EXAMPLES, { blocks }).quotes).toEqual([]);
  });

  test('finds the one man of the paragraph before for a pronoun', () => {
    const text = 'Jonas Wendt eröffnete die Messe.\n„Ein guter Tag“, sagte er.';
    expect(toRows(text, annotate(text, EXAMPLES))).toEqual([
      'direct | „Ein guter Tag“ | jonas-wendt',
    ]);
  });

  test('counts in UTF-16, whatever stands before', () => {
    const text = '🌊🌊 „Gut so“, sagte Ada Berg.';
    const [quote] = annotate(text, EXAMPLES).quotes;
    expect(quote?.spans).toMatchObject([{ start: 5, end: 13 }]);
  });
});
