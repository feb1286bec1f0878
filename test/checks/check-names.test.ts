import { describe, expect, test } from 'vitest';
import { checkRegistry } from '../../src/checks/check-content.ts';
import { checkNames } from '../../src/checks/check-names.ts';
import type { ContentFile } from '../../src/files/content-file.ts';
import { parseContentFile } from '../../src/files/content-file.ts';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from '../../src/registry/builtin/builtin-entries.ts';

function parse(yaml: string, id = 'a'): ContentFile {
  const file = parseContentFile(`---\n${yaml}\n---\n`, `/${id}.md`, `content/${id}.md`, id);
  if (Array.isArray(file)) throw new Error(JSON.stringify(file));
  return file;
}

describe('checkNames refuses', () => {
  test.each([
    ['actor', 'die', 'is a word that every text is full of'],
    ['actor', 'Und', 'is a word that every text is full of'],
    ['actor', 'und die', 'is a word that every text is full of'],
    ['actor', 'wir', 'is a word that every text is full of'],
    ['actor', 'sagte', 'is a verb'],
    ['actor', 'haben', 'is a verb'],
    ['place', 'kam', 'is a verb'],
    ['actor', '\u200B\u00AD', 'has no letter'],
    ['place', '…', 'has no letter'],
    ['actor', 'K', 'is a single letter'],
    ['actor', 'K.', 'is a single letter'],
    ['term', 'der', 'is a word that every text is full of'],
    ['term', '–', 'has no letter'],
  ] as const)('a name of an %s: %j', (kind, name, message) => {
    const key = kind === 'term' ? 'term' : 'name';
    expect(checkNames(parse(`${key}: ${JSON.stringify(name)}`), kind)).toMatchObject([
      {
        rule: 'invalid-value',
        severity: 'error',
        line: 2,
        column: key.length + 3,
        message: expect.stringContaining(message),
      },
    ]);
  });

  test('aliases, at the place of each', () => {
    const file = parse('name: Ada Berg\naliases:\n  - Berg\n  - ""\n  - sie');
    expect(checkNames(file, 'actor')).toMatchObject([{ line: 5 }, { line: 6 }]);
  });

  test.each(['"\u200B"', '"--"'])('the title %s', (title) => {
    expect(checkNames(parse(`title: ${title}`), 'title')).toMatchObject([
      { message: expect.stringContaining('“title” has no letter') },
    ]);
  });
});

describe('checkNames lets pass', () => {
  test.each([
    ['actor', 'MIT'],
    ['actor', 'Sage'],
    ['actor', 'Die Linke'],
    ['actor', 'taz'],
    ['actor', '習'],
    ['actor', 'G7'],
    ['place', 'Essen'],
    ['place', 'Waren'],
    ['place', 'Au'],
    ['term', 'leugnen'],
    ['term', '§ 218'],
    ['title', 'E'],
    ['title', 'und'],
  ] as const)('a name of an %s: %s', (kind, name) => {
    const key = { actor: 'name', place: 'name', term: 'term', title: 'title' }[kind];
    expect(checkNames(parse(`${key}: ${name}`), kind)).toEqual([]);
  });

  test('every entry that is built in', () => {
    const toFile = ({ id, data }: { id: string; data: unknown }): ContentFile => ({
      ...parse('a: 1', id),
      data,
    });
    expect(BUILTIN_ACTORS.map(toFile).flatMap((file) => checkNames(file, 'actor'))).toEqual([]);
    expect(BUILTIN_PLACES.map(toFile).flatMap((file) => checkNames(file, 'place'))).toEqual([]);
  });
});

describe('two entries', () => {
  const findCollisions = (one: string, other: string): unknown[] =>
    checkRegistry(
      {
        actors: [parse(`name: ${one}`, 'one'), parse(`name: ${other}`, 'other')],
        places: [],
        terms: [],
      },
      { actors: new Set(), terms: new Set() },
    );

  test.each([
    ['Karl Berg', 'KARL BERG'],
    ['Karl Berg', 'Karl berg'],
    ['Zoë Kárné', 'Zoe\u0308 Ka\u0301rne\u0301'],
    ['René Tal', 'Rene Tal'],
    ['Weiß', 'WEISS'],
  ])('may not be called %s and %s', (one, other) => {
    expect(findCollisions(one, other)).toMatchObject([
      { rule: 'alias-collision', file: 'content/other.md', line: 2, column: 7 },
    ]);
  });

  test.each([
    ['Karl Berg', 'Karl Burg'],
    ['Müller', 'Muller'],
  ])('may be called %s and %s', (one, other) => {
    expect(findCollisions(one, other)).toEqual([]);
  });

  test('of one name in two cases are fine where they are one', () => {
    const file = parse('name: Karl Berg\naliases: [KARL BERG, Karl  Berg]');
    expect(
      checkRegistry(
        { actors: [file], places: [], terms: [] },
        { actors: new Set(), terms: new Set() },
      ),
    ).toEqual([]);
  });
});
