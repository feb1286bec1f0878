import { describe, expect, test } from 'vitest';
import { BUILTIN_ACTORS, BUILTIN_PLACES } from '../../../src/registry/builtin/builtin-entries.ts';
import { withBuiltin } from '../../../src/registry/builtin/with-builtin.ts';
import { HEAD, loadFiles, SOUND } from '../../reading/load-files.ts';

const NORWAY = '---\nname: Fjordland\nkind: state\naliases: Norwegen\n---\n\nUnser Nachbar.\n';

describe('withBuiltin', () => {
  const builtin = [
    { id: 'a', data: { name: 'A', isBuiltin: true }, body: 'Eins.' },
    { id: 'b', data: { name: 'B', isBuiltin: true }, body: 'Zwei.' },
  ];

  test('puts the built-in entries behind the editor’s', () => {
    const own = {
      id: 'c',
      data: { name: 'C' },
      body: 'Drei.',
      text: 'Drei.',
      path: '/c.md',
      file: 'c.md',
      locate: () => ({ line: 3, column: 1 }),
    };
    const all = withBuiltin([own], new Set(['c']), builtin);
    expect(all.map(({ id, data }) => [id, data.isBuiltin])).toEqual([
      ['c', false],
      ['a', true],
      ['b', true],
    ]);
  });

  test('leaves out those whose id a file has, even a file with a fault', () => {
    expect(withBuiltin([], new Set(['a']), builtin).map(({ id }) => id)).toEqual(['b']);
  });

  test('gives a built-in entry its profile for text and no path', () => {
    expect(withBuiltin([], new Set(), builtin)[0]).toMatchObject({
      body: 'Eins.',
      text: 'Eins.',
      path: '',
      file: 'built-in a',
    });
  });
});

describe('a file with the id of a built-in entry', () => {
  test('takes the place of an actor', async () => {
    const { actors, registry, findings } = await loadFiles({
      ...SOUND,
      'actors/norwegen.md': NORWAY,
    });
    expect(findings).toEqual([]);
    expect(actors.filter(({ id }) => id === 'norwegen')).toMatchObject([
      { data: { name: 'Fjordland', isBuiltin: false, metonyms: [], code: 'NO' } },
    ]);
    expect(registry.actors.get('norwegen')?.name).toBe('Fjordland');
    expect(actors).toHaveLength(BUILTIN_ACTORS.length);
  });

  test('takes the place of a capital', async () => {
    const { places, registry } = await loadFiles({
      ...SOUND,
      'places/oslo.md': '---\nname: Oslo\nlat: 1\nlon: 2\n---\n\nEin Dorf.\n',
    });
    expect(places.filter(({ id }) => id === 'oslo')).toMatchObject([
      { data: { lat: 1, lon: 2, isBuiltin: false } },
    ]);
    expect(registry.places.get('oslo')?.name).toBe('Oslo');
    expect(places).toHaveLength(BUILTIN_PLACES.length);
  });

  test('in another folder leaves it alone', async () => {
    const { actors } = await loadFiles({
      ...SOUND,
      'glossary/norwegen.md': '---\nterm: Norwegen\nshort: Ein Muster.\n---\n',
    });
    expect(actors.filter(({ id }) => id === 'norwegen')).toMatchObject([
      { data: { isBuiltin: true } },
    ]);
  });
});

test('a built-in entry is an actor that files may name', async () => {
  const { findings, actors } = await loadFiles({
    'articles/flut.md': `${HEAD}Die Nato tagt.\n`,
    'actors/rat.md':
      '---\nname: Fjordrat\nkind: government\ncountry: norwegen\nmemberOf: nato\n---\n',
    'places/kai.md': '---\nname: Kai\nlat: 1\nlon: 2\ncountry: norwegen\n---\n',
  });
  expect(findings).toEqual([]);
  expect(actors[0]?.id).toBe('rat');
});
