import { expect, test } from 'vitest';
import { around, isOverlapping, isWithin, toBox } from '../../src/maps/boxes.ts';
import type { MapPlace } from '../../src/maps/place-map.ts';
import { drawPlaceMap } from '../../src/maps/place-map.ts';

const QUELLAU: MapPlace = { name: 'Quellau', point: [10.2, 50.1], isRegion: false, codes: ['DE'] };

const draw = (place: Partial<MapPlace>) => drawPlaceMap({ ...QUELLAU, ...place }, (code) => code);

test('draws a point in its country, with neighbours, scale and globe', () => {
  const map = draw({});
  expect(map?.dot?.every((at) => at > 0)).toBe(true);
  expect(map?.area).toMatch(/^M\d+ \d+l/u);
  expect(map?.states.map(({ text }) => text)).toEqual(expect.arrayContaining(['DE', 'PL', 'FR']));
  expect(map?.scale.km).toBe(200);
  expect(map?.globe.frame).toMatch(/^M/u);
  expect(map?.disputes).toEqual([]);
});

test('takes at most 6 kB', () => {
  const points = {
    CA: [-75.7, 45.4],
    CL: [-70.7, -33.5],
    CN: [116.4, 39.9],
    DE: [10.2, 50.1],
    GR: [23.7, 38],
    ID: [106.9, -6.2],
    NO: [10.7, 59.9],
    SJ: [15.6, 78.2],
  } as const;
  for (const [code, point] of Object.entries(points)) {
    const { land, borders, area, disputed, globe } = draw({ point, codes: [code] }) ?? {};
    const size = [land, borders, area, disputed, globe?.land, globe?.frame].join('').length;
    expect(size, code).toBeLessThan(5700);
  }
});

test('highlights nothing where the state is far from the place, as of an embassy', () => {
  expect(draw({ codes: ['US'] })?.area).toBe('');
});

test('draws a place at sea, far from every coast', () => {
  const map = draw({ point: [-140, -45], codes: [] });
  expect([map?.land, map?.area, map?.states]).toEqual(['', '', []]);
  expect(map?.dot).toEqual([360, 240]);
});

test('gives a region no point, and its name to its middle', () => {
  const map = draw({ isRegion: true });
  expect(map?.dot).toBeUndefined();
  expect(map?.label.anchor).toBe('middle');
});

test('draws no map of a region of which no state is known', () => {
  expect(draw({ isRegion: true, codes: [] })).toBeUndefined();
  expect(draw({ isRegion: true, codes: ['TV'] })).toBeUndefined();
});

test('shades all states that a region is made of', () => {
  const [one, three] = [['EE'], ['EE', 'LV', 'LT']].map((codes) =>
    draw({ isRegion: true, point: [25, 57], codes }),
  );
  expect(three?.km).toBeGreaterThan(one?.km ?? Infinity);
});

test('names what is disputed, and hatches Crimea instead of giving it to a side', () => {
  const ukraine = draw({ point: [31, 49], codes: ['UA'] });
  expect(ukraine?.disputes).toEqual(['crimea', 'transnistria']);
  expect(ukraine?.disputed).toMatch(/^M/u);
  const crimea = draw({ point: [34.1, 45], codes: ['RU'] });
  expect(crimea?.area).not.toContain(crimea?.disputed);
});

test('keeps names apart', () => {
  for (const point of [
    [10.2, 50.1],
    [13.9, 48.6],
    [6.1, 51],
  ] as const) {
    const map = draw({ point });
    if (!map?.dot) throw new Error('no map');
    const boxes = [
      toBox(map.label, 'Quellau', 28),
      ...map.states.map((label) => toBox(label, label.text, 24)),
    ];
    for (const [at, box] of boxes.entries()) {
      expect(isWithin(box, map.width, map.height)).toBe(true);
      for (const other of boxes.slice(at + 1)) expect(isOverlapping(box, other)).toBe(false);
      expect(isOverlapping(box, around(...map.dot, 6))).toBe(false);
    }
  }
});
