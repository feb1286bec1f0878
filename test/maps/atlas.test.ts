import { geoContains, geoDistance } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import { BUILTIN_PLACES } from '../../src/registry/builtin/builtin-entries.ts';
import { GERMAN_STATES } from '../../src/text/lang/de/state-forms.ts';
import { loadAtlas } from '../../src/maps/atlas.ts';

const atlas = loadAtlas('50m');

function findAt(point: [number, number]): string[] {
  return atlas.pieces
    .filter((piece) => geoDistance([...piece.centre], point) < piece.radius + 0.01)
    .filter((piece) => geoContains(feature(atlas.topology, piece), point))
    .map(({ code, name, dispute }) => code || (dispute ?? name));
}

test('has an area for every state but Tuvalu', () => {
  const codes = new Set(atlas.pieces.map(({ code }) => code));
  const missing = GERMAN_STATES.filter(({ code }) => code !== '' && !codes.has(code));
  expect(missing.map(({ name }) => name)).toEqual(['Tuvalu']);
});

test('calls states by the codes that the registry has: all capitals but three lie in their own state', () => {
  const codes = new Map(GERMAN_STATES.map(({ capital, code }) => [capital, code]));
  const elsewhere = BUILTIN_PLACES.filter(({ data: { name, lat, lon } }) => {
    const found = findAt([lon, lat]);
    return found.length > 0 && !found.includes(codes.get(name) ?? '');
  });
  // Palestine holds the point of the first, Northern Cyprus that of the second, and Italy has the third around it.
  const names = elsewhere.map(({ data }) => data.name).sort();
  expect(names).toEqual(['Jerusalem', 'Nikosia', 'Vatikanstadt']);
});

test('holds Crimea apart, as nobody’s', () => {
  expect(findAt([34.1, 45])).toEqual(['crimea']);
  expect(findAt([37.6, 55.7])).toEqual(['RU']);
  expect(findAt([30.5, 50.4])).toEqual(['UA']);
});
