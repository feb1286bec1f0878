import { expect, test } from 'vitest';
import type { Box } from '../../src/maps/boxes.ts';
import { around, isOverlapping, isWithin, toBox } from '../../src/maps/boxes.ts';
import type { MapEnd, MovementMap } from '../../src/maps/movement-map.ts';
import { drawMovementMap } from '../../src/maps/movement-map.ts';

const point = (name: string, lon: number, lat: number): MapEnd => ({
  id: name,
  name,
  at: [lon, lat],
  isRegion: false,
});
const state = (code: string): MapEnd => ({ id: code, name: code, at: code, isRegion: false });

const QUELLAU = point('Quellau', -79, 35.1);
const SEEDORF = point('Seedorf', 11.8, 49.6);
const TOWNS = [SEEDORF, point('Altdorf', 13.4, 52.5), point('Hohenberg', 16.4, 48.2)] as const;

function draw(...movements: readonly (readonly [MapEnd, ...MapEnd[]])[]): MovementMap {
  const map = drawMovementMap(
    movements.map(([from, ...to]) => ({ from, to, count: '2000' })),
    (code) => code,
  );
  if (!map) throw new Error('no map');
  return map;
}

test('frames both sides of an ocean', () => {
  const { dots, width, height, km } = draw([QUELLAU, SEEDORF]);
  expect(km).toBeGreaterThan(7000);
  for (const [x, y] of dots)
    expect([x > 40, x < width - 40, y > 40, y < height - 40]).not.toContain(false);
});

test('draws half the globe coarsely, but its coasts all the same', () => {
  const { land, borders } = draw([QUELLAU, SEEDORF]);
  const corners = land.match(/\d+/gu)?.length ?? 0;
  expect(corners).toBeGreaterThan(500);
  expect(land.length + borders.length).toBeLessThan(5000);
  expect(borders.length).toBeGreaterThan(300);
});

test('frames both sides of the 180th meridian', () => {
  const { dots, km } = draw([point('Ostend', 178, -18), point('Westend', -172, -14)]);
  expect(km).toBeLessThan(2500);
  expect(dots).toHaveLength(2);
});

test('has an arc for each end, and its number once where they lie close', () => {
  const { movements } = draw([QUELLAU, state('DE'), state('PL')], [SEEDORF, state('RO')]);
  expect(movements.map(({ arcs }) => arcs.length)).toEqual([2, 1]);
  expect(movements.map(({ numbers }) => numbers.length)).toEqual([1, 1]);
});

test('puts a number on each arc where they part', () => {
  const { movements } = draw([point('Mitte', 0, 0), point('West', -60, 0), point('Ost', 60, 0)]);
  expect(movements[0]?.numbers).toHaveLength(2);
});

test('highlights states that are ends, and draws no dot for them', () => {
  const { area, dots } = draw([SEEDORF, state('PL')]);
  expect(area).toMatch(/^M/u);
  expect(dots).toHaveLength(1);
});

test('keeps all names and numbers apart, in a crowd too', () => {
  const map = draw([QUELLAU, state('DE'), state('PL')], [SEEDORF, state('RO')], [...TOWNS]);
  const boxes: Box[] = [
    ...map.labels.map((label) => toBox(label, label.name, 26)),
    ...map.counts.map((label) => toBox(label, label.name, 26)),
    ...map.states.map((label) => toBox(label, label.text, 22)),
    ...map.movements.flatMap(({ numbers }) => numbers.map(([x, y]) => around(x, y, map.disc))),
  ];
  expect(map.labels.length).toBeGreaterThanOrEqual(6);
  for (const [at, box] of boxes.entries()) {
    expect(isWithin(box, map.width, map.height)).toBe(true);
    for (const other of boxes.slice(at + 1)) expect(isOverlapping(box, other)).toBe(false);
  }
});

test('is no map without movements, or with a state that has no outline', () => {
  expect(drawMovementMap([], () => undefined)).toBeUndefined();
  const movement = { from: SEEDORF, to: [state('TV')], count: undefined };
  expect(drawMovementMap([movement], () => undefined)).toBeUndefined();
});

/** The longest straight step in a path that is written as `M… l…`, in units of the map. */
function findLongest(path: string): number {
  const steps = path.split('M').flatMap((run) => {
    const figures = (/l(.*?)z?$/u.exec(run)?.[1]?.match(/-?\d+/gu) ?? []).map(Number);
    return figures.flatMap((x, at) => (at % 2 === 0 ? [Math.hypot(x, figures[at + 1] ?? 0)] : []));
  });
  return Math.max(...steps);
}

test('no border runs across a map of the whole globe', () => {
  const ends = [point('Nordpol', 0, 90), point('Südpol', 0, -90)] as const;
  const map = draw([point('Inseln', 180, -18), ...ends]);
  expect(map.km).toBeGreaterThan(20_000);
  expect(findLongest(map.borders)).toBeGreaterThan(10);
  expect(findLongest(map.borders)).toBeLessThan(map.width / 4);
});
