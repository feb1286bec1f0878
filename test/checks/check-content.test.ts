import { describe, expect, test } from 'vitest';
import { ADA, DEICH, findFaults, HEAD, QUELLAU, SEEDORF, SOUND } from '../reading/load-files.ts';

const UNKNOWN = { rule: 'unknown-reference', severity: 'error' };

describe('a reference to an actor', () => {
  test.each([
    ['memberOf: quelau', 4, 11, 'memberOf'],
    ['memberOf:\n  - quellau\n  - quelau', 6, 5, 'memberOf'],
    ['speaksFor: [quelau]', 4, 13, 'speaksFor'],
    ['memberOf: { of: quelau, from: 2019 }', 4, 17, 'memberOf'],
    ['memberOf:\n  - quellau\n  - { of: quelau, to: 2019 }', 6, 11, 'memberOf'],
    ['speaksFor:\n  - of: quelau\n    from: 2019-05', 5, 9, 'speaksFor'],
    ['country: quelau', 4, 10, 'country'],
    ['roles:\n  - title: Rätin\n    of: quelau', 6, 9, 'roles'],
    ['roles:\n  - title: Wirtin\n  - title: Rätin\n    of: quelau', 7, 9, 'roles'],
  ])('that nobody has: %j', async (lines, line, column, key) => {
    const faults = await findFaults({
      ...SOUND,
      'actors/ada-berg.md': ADA.replace('kind: person', `kind: person\n${lines}`),
      'actors/quellau.md': QUELLAU,
    });
    expect(faults).toEqual([
      {
        ...UNKNOWN,
        file: 'content/actors/ada-berg.md',
        line,
        column,
        message: `“${key}” names “quelau”, and there is no such actor.`,
        fix: 'Did you mean “quellau”? Correct the id, or add actors/quelau.md.',
      },
    ]);
  });

  test('that nobody has, in a place', async () => {
    const faults = await findFaults({
      ...SOUND,
      'places/seedorf.md': SEEDORF.replace('lon: 9', 'lon: 9\ncountry: nordland'),
      'actors/quellau.md': QUELLAU,
    });
    expect(faults).toEqual([
      {
        ...UNKNOWN,
        file: 'content/places/seedorf.md',
        line: 5,
        column: 10,
        message: '“country” names “nordland”, and there is no such actor.',
        fix: 'Correct the id, or add actors/nordland.md.',
      },
    ]);
  });

  test('may be to an actor whose file has another fault', async () => {
    const faults = await findFaults({
      ...SOUND,
      'actors/ada-berg.md': ADA.replace('kind: person', 'kind: person\nmemberOf: quellau'),
      'actors/quellau.md': QUELLAU.replace('state', 'stat'),
    });
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['invalid-value', 'content/actors/quellau.md'],
    ]);
  });

  test('may be to an actor whose file cannot be read', async () => {
    const faults = await findFaults({
      'articles/flut.mdx': `${HEAD}Auch :actor[sie]{id=quellau}.\n\n<ActorCard id="bund" />\n`,
      'actors/ada-berg.md': ADA.replace('kind: person', 'kind: person\nmemberOf: [quellau, bund]'),
      'actors/quellau.md': '---\nname: [\n---\n',
      'actors/bund.md': 'Text.\n',
      'places/seedorf.md': SEEDORF.replace('lon: 9', 'lon: 9\ncountry: quellau'),
      'glossary/wall.md': '---\nterm: Wall\nshort: Ein Wall.\nseeAlso: deich\n---\n',
      'glossary/deich.md': new Uint8Array([0xff]),
    });
    expect(faults.map(({ rule, file }) => [rule, file])).toEqual([
      ['missing-frontmatter', 'content/actors/bund.md'],
      ['broken-frontmatter', 'content/actors/quellau.md'],
      ['not-utf-8', 'content/glossary/deich.md'],
    ]);
  });

  test('is checked in a file with another fault', async () => {
    const faults = await findFaults({
      ...SOUND,
      'actors/ada-berg.md': ADA.replace('kind: person', 'kind: human\nmemberOf: bund'),
    });
    expect(faults.map(({ rule, line }) => [rule, line])).toEqual([
      ['invalid-value', 3],
      ['unknown-reference', 4],
    ]);
  });

  test('is right when all are there', async () => {
    const lines = 'kind: person\nmemberOf: quellau\nspeaksFor: [quellau]\ncountry: quellau';
    const faults = await findFaults({
      ...SOUND,
      'actors/ada-berg.md': ADA.replace('kind: person', lines),
      'actors/quellau.md': QUELLAU,
    });
    expect(faults).toEqual([]);
  });
});

describe('seeAlso', () => {
  test('names no term', async () => {
    const faults = await findFaults({
      ...SOUND,
      'actors/ada-berg.md': ADA,
      'glossary/deich.md': DEICH,
      'glossary/sperrwerk.md':
        '---\nterm: Sperrwerk\nshort: Ein Tor.\nseeAlso:\n- deich\n- daich\n- ada-berg\n---\n',
    });
    expect(faults).toEqual([
      {
        ...UNKNOWN,
        file: 'content/glossary/sperrwerk.md',
        line: 6,
        column: 3,
        message: '“seeAlso” names “daich”, and there is no such term.',
        fix: 'Did you mean “deich”? Correct the id, or add glossary/daich.md.',
      },
      {
        ...UNKNOWN,
        file: 'content/glossary/sperrwerk.md',
        line: 7,
        column: 3,
        message: '“seeAlso” names “ada-berg”, and there is no such term.',
        fix: 'Correct the id, or add glossary/ada-berg.md.',
      },
    ]);
  });
});

describe('a name', () => {
  const toActor = (name: string, more: string): string =>
    `---\nname: ${name}\nkind: person\n${more}\n---\n`;

  test.each([
    ['aliases: [Berg]', 'aliases:\n  - Tal\n  - Berg', 'Berg', 6, 5],
    ['aliases: Bo Tal', 'aliases: []', 'Bo Tal', 2, 7],
    ['metonyms: Oslo', 'aliases: Oslo', 'Oslo', 4, 10],
    ['aliases: Oslo', 'metonyms: [Oslo]', 'Oslo', 4, 12],
    ['aliases: "\u00d6l"', 'aliases: "O\u0308l"', 'O\u0308l', 4, 10],
  ])('is claimed by two actors: %j and %j', async (first, second, name, line, column) => {
    const faults = await findFaults({
      ...SOUND,
      'actors/ada-berg.md': toActor('Ada Berg', first),
      'actors/bo-tal.md': toActor('Bo Tal', second),
    });
    expect(faults).toEqual([
      {
        rule: 'alias-collision',
        severity: 'error',
        file: 'content/actors/bo-tal.md',
        line,
        column,
        message: `“${name}” is claimed by two actors, ada-berg and bo-tal.`,
        fix: 'Take it out of one of the two: content/actors/ada-berg.md or content/actors/bo-tal.md.',
      },
    ]);
  });

  test('may stand twice in one file', async () => {
    const files = { ...SOUND, 'actors/ada-berg.md': toActor('Ada Berg', 'aliases: Ada Berg') };
    expect(await findFaults(files)).toEqual([]);
  });

  test('may be that of an actor, a place and a term', async () => {
    const faults = await findFaults({
      ...SOUND,
      'actors/oslo.md': toActor('Oslo', 'aliases: []'),
      'places/oslo.md': SEEDORF.replace('Seedorf', 'Oslo'),
      'glossary/oslo.md': DEICH.replace('Deich', 'Oslo'),
    });
    expect(faults).toEqual([]);
  });

  test('is claimed by two places and by two terms', async () => {
    const faults = await findFaults({
      ...SOUND,
      'places/altdorf.md': SEEDORF.replace('lon: 9', 'lon: 9\naliases: Seedorf'),
      'places/seedorf.md': SEEDORF,
      'glossary/deich.md': DEICH,
      'glossary/wall.md': '---\nterm: Wall\nshort: Ein Deich.\nforms: [Deich]\n---\n',
    });
    expect(faults.map(({ file, line, message }) => [file, line, message])).toEqual([
      ['content/places/seedorf.md', 2, '“Seedorf” is claimed by two places, altdorf and seedorf.'],
      ['content/glossary/wall.md', 4, '“Deich” is claimed by two terms, deich and wall.'],
    ]);
  });
});

test('a folder of files that fit has no fault', async () => {
  const faults = await findFaults({
    'articles/flut.md': `${HEAD}Ada Berg am Deich in Seedorf.\n`,
    'actors/ada-berg.md': ADA,
    'places/seedorf.md': SEEDORF,
    'glossary/deich.md': DEICH,
  });
  expect(faults).toEqual([]);
});
