import { expect, test } from 'vitest';
import { exportPart } from '../../../src/registry/csv/export-registry.ts';
import { readKey } from '../../../src/files/read-key.ts';
import { ACTORS, GLOSSARY, PLACES, toFile } from './to-file.ts';

test('exportPart writes a row for each file, in their order', () => {
  const csv = exportPart(PLACES, [
    toFile(
      '---\nname: Seedorf\nlat: 53.5\nlon: -9\naliases: [Bad Seedorf, Seed]\nregion: true\n---\n\nOrt.\n',
      'seedorf',
    ),
    toFile('---\nlon: 8\nlat: 0\nname: "Alt=Dorf"\n---\n', 'altdorf'),
  ]);
  expect(csv).toBe(
    [
      '\uFEFF"id","name","lat","lon","aliases","country","states","region","sources","text"',
      '"seedorf","Seedorf","53.5","\'-9","Bad Seedorf\nSeed","","","true","","Ort."',
      '"altdorf","Alt=Dorf","0","8","","","","","",""',
      '',
    ].join('\r\n'),
  );
});

test('exportPart writes records a line each, their fields between bars', () => {
  const csv = exportPart(GLOSSARY, [
    toFile(
      '---\nterm: Deich\nshort: Ein Wall.\nsources:\n- title: A | B\n  url: https://a.example\n- { title: C, retrieved: 2022 }\n---\n',
      'deich',
    ),
  ]);
  expect(csv.split('\r\n')[1]).toBe(
    '"deich","Deich","Ein Wall.","","","","A \\| B | https://a.example\nC |  | 2022",""',
  );
});

test('exportPart writes the columns alone for an empty folder', () => {
  expect(exportPart(ACTORS, []).trim()).toBe(
    '"id","name","kind","aliases","metonyms","roles","memberOf","speaksFor","country","side","gender","gnd","wikidata","sources","draft","text"',
  );
});

test.each([
  [{ name: 'Ada' }, 'Ada'],
  [{}, undefined],
  [null, undefined],
  ['name', undefined],
  [[], undefined],
])('readKey finds the name in %j: %j', (data, name) => {
  expect(readKey(data, 'name')).toBe(name);
});
