import type { Position } from 'geojson';

/**
 * Leaves out the points of a line that lie less than `tolerance` degrees of latitude beside the line without them; both
 * ends stay, so lines that met still meet. Degrees of longitude are as long as they are at the line's latitude.
 */
export function simplifyLine(line: readonly Position[], tolerance: number): Position[] {
  const [first = [0, 0]] = line;
  const wide = Math.cos(((first[1] ?? 0) * Math.PI) / 180);
  const points = line.map(([lon = 0, lat = 0]) => [lon * wide, lat] as const);
  const kept = new Set([0, line.length - 1]);
  const open: (readonly [number, number])[] = [[0, line.length - 1]];
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part;
    let farthest = from;
    let most = tolerance;
    for (let at = from + 1; at < to; at += 1) {
      const away = measureAway(points[at], points[from], points[to]);
      if (away > most) [farthest, most] = [at, away];
    }
    if (farthest === from) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

type Planar = readonly [number, number] | undefined;

/** How far a point lies from a stretch. */
function measureAway(point: Planar, from: Planar, to: Planar): number {
  if (!point || !from || !to) return 0;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(point[0] - from[0] - at * x, point[1] - from[1] - at * y);
}
