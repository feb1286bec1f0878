import { describe, expect, test } from 'vitest';
import { findTokens } from '../../../../src/text/core/tokens.ts';
import type { ClassEntry, WordClass } from '../../../../src/text/lang/classes/word-class.ts';
import { GERMAN, GERMAN_CLASSES } from '../../../../src/text/lang/de/german.ts';

const ENTRIES = GERMAN_CLASSES.flatMap((table) => Object.entries<ClassEntry>(table)) as [
  WordClass,
  ClassEntry,
][];

describe('an example of a word class', () => {
  test.each(ENTRIES)('%s', (name, { example }) => {
    const sentence = example.replace(/[[\]]/gu, '');
    const marked = [...example.matchAll(/\[(?<word>[^\]]+)\]/gu)].map((found) => found[1]);
    const found = findTokens(sentence, GERMAN).filter(({ word }) => word.classes.has(name));
    expect(found.map(({ text }) => text)).toEqual(marked);
    expect(marked.length).toBeGreaterThan(0);
  });
});

test('no two parts of the engine use one name for a class', () => {
  const names = ENTRIES.map(([name]) => name);
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});
