import { geoAzimuthalEqualArea } from 'd3-geo';
import type { Frame } from './frame.ts';
import { createFrame, EARTH_KM, WIDTH } from './frame.ts';
import type { Point } from './point.ts';

/** Room around the outermost points, of the width: names and bows need it. */
const ROOM = 0.18;
const LEAST_KM = 700;
const LEAST_HEIGHT = 380;
const MOST_HEIGHT = 640;

/**
 * The frame that holds all points, seen from above the middle between them, so that ends on both sides of an ocean, or of the
 * 180th meridian, stand in one picture. Its height follows from how they lie.
 */
export function framePoints(points: readonly Point[]): Frame {
  const middle = toMiddle(points);
  const flat = geoAzimuthalEqualArea()
    .rotate([-middle[0], -middle[1]])
    .scale(EARTH_KM)
    .translate([0, 0]);
  const places = points.map((point) => flat([...point]) ?? [0, 0]);
  const [left, right] = toRange(places.map(([x = 0]) => x));
  const [top, bottom] = toRange(places.map(([, y = 0]) => y));
  const [wide, high] = [right - left, bottom - top];
  const room = WIDTH * ROOM;
  const km = Math.max(
    LEAST_KM,
    (wide / (WIDTH - room)) * WIDTH,
    (high / (MOST_HEIGHT - 2 * room)) * WIDTH,
  );
  const height = Math.max(LEAST_HEIGHT, Math.round((high / km) * WIDTH + 2 * room));
  const [lon, lat] = flat.invert?.([(left + right) / 2, (top + bottom) / 2]) ?? middle;
  return createFrame([lon, lat], km, WIDTH, height);
}

/** The point that all others lie around; of two that face each other on the globe, one. */
function toMiddle(points: readonly Point[]): Point {
  const sum = [0, 0, 0];
  for (const [lon, lat] of points) {
    const [a, b] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
    sum[0] = (sum[0] ?? 0) + Math.cos(b) * Math.cos(a);
    sum[1] = (sum[1] ?? 0) + Math.cos(b) * Math.sin(a);
    sum[2] = (sum[2] ?? 0) + Math.sin(b);
  }
  const [x = 0, y = 0, z = 0] = sum;
  const length = Math.hypot(x, y, z);
  if (length < 1e-6) return points[0] ?? [0, 0];
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.asin(z / length) * 180) / Math.PI];
}

function toRange(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
