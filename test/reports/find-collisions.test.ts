import { describe, expect, test } from 'vitest';
import { findCollisions } from '../../src/reports/find-collisions.ts';
import type { Finding } from '../../src/schemas/finding.ts';
import type { Files } from '../reading/load-files.ts';
import { loadFiles } from '../reading/load-files.ts';
import { toPerson } from './read-invented-texts.ts';

async function find(files: Files): Promise<Finding[]> {
  const { registry, actors, places, terms } = await loadFiles(files);
  const data = {
    actors: [...registry.actors.values()],
    places: [...registry.places.values()],
    terms: [...registry.terms.values()],
  };
  return findCollisions(data, [...actors, ...places, ...terms]);
}

const FALKS = {
  'actors/mira-falk.md': toPerson('Mira Falk'),
  'actors/otto-falk.md': toPerson('Otto Falk'),
};
const toPlace = (name: string): string => `---\nlat: 53\nlon: 9\nname: ${name}\n---\n`;

describe('findCollisions', () => {
  test('tells a surname that two people have, at the name of the second', async () => {
    expect(await find(FALKS)).toEqual([
      {
        rule: 'ambiguous-form',
        severity: 'note',
        file: 'content/actors/otto-falk.md',
        line: 2,
        column: 7,
        message: '“Falk” (short-name) may be actor otto-falk or actor mira-falk.',
        fix: 'In a text it is linked only where the full name or the title decides; settle other places with a directive.',
      },
    ]);
  });

  test('tells each pair once, however many forms they share', async () => {
    const findings = await find({ ...FALKS, 'actors/uwe-falk.md': toPerson('Uwe Falk') });
    expect(findings.map(({ message }) => message)).toEqual([
      '“Falk” (short-name) may be actor otto-falk or actor mira-falk.',
      '“Falk” (short-name) may be actor uwe-falk or actor mira-falk.',
    ]);
  });

  test('tells a place with the name of an actor, and a term with that of a place', async () => {
    const findings = await find({
      'actors/werft-wall.md': '---\nname: Wall\nkind: organisation\n---\n',
      'places/wall.md': toPlace('Wall'),
      'glossary/wall-bau.md': '---\nterm: Wall\nshort: Ein Deich.\n---\n',
    });
    expect(findings.map(({ file, line, message }) => [file, line, message])).toEqual([
      [
        'content/places/wall.md',
        4,
        '“Wall” is the name of the place wall and of the actor werft-wall.',
      ],
      [
        'content/glossary/wall-bau.md',
        2,
        '“Wall” is the name of the term wall-bau and of the actor werft-wall.',
      ],
    ]);
  });

  test('names the file of the entry that it tells, whoever else has its id', async () => {
    const findings = await find({ ...FALKS, 'places/otto-falk.md': toPlace('Ottosee') });
    expect(findings.map(({ file, line }) => [file, line])).toEqual([
      ['content/actors/otto-falk.md', 2],
    ]);
  });

  test.each<[string, Files]>([
    ['names that nobody shares', { 'actors/mira-falk.md': toPerson('Mira Falk') }],
    [
      'an alias that is the surname of the same entry',
      { 'actors/mira-falk.md': toPerson('Mira Falk', 'aliases: Falk\n') },
    ],
    [
      'an entry that stands for a built-in one',
      { 'actors/us.md': '---\nname: Norwegen\nkind: state\n---\n' },
    ],
    [
      'a capital that is a metonym',
      {
        'places/tiefhafen.md': toPlace('Tiefhafen'),
        'actors/nordland.md': '---\nname: Nordland\nkind: state\nmetonyms: Tiefhafen\n---\n',
      },
    ],
    ['what comes with the software', {}],
  ])('is silent on %s', async (_, files) => {
    expect(await find(files)).toEqual([]);
  });
});

describe('a whole name of entries of two kinds', () => {
  const OSLO = {
    actor: ['actors/oslo.md', '---\nname: Oslo\nkind: organisation\n---\n'],
    place: ['places/oslo-stadt.md', '---\nname: Oslo\nlat: 59\nlon: 10\n---\n'],
    term: ['glossary/oslo-wort.md', '---\nterm: Oslo\nshort: Ein Wort.\n---\n'],
  } as const;
  test.each([
    ['actor', 'place', 'note'],
    ['actor', 'term', 'warning'],
    ['place', 'term', 'warning'],
  ] as const)('%s and %s is a %s', async (one, two, severity) => {
    const found = await find(Object.fromEntries([OSLO[one], OSLO[two]]));
    expect(found.map((finding) => [finding.rule, finding.severity])).toEqual([
      ['shared-name', severity],
    ]);
  });
});
