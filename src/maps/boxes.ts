/** A rectangle in units of the map. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where a line of text stands: its anchor, on the line that the letters stand on. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** Widths of letters, for a size of one: wide enough for the sans of the site in bold. */
const LETTER = 0.56;

/** About how wide a line of text is. */
export function toTextWidth(text: string, size: number): number {
  return [...text].length * LETTER * size;
}

/** The room that a label takes. */
export function toBox({ x, y, anchor }: LabelPlace, text: string, size: number): Box {
  const width = toTextWidth(text, size);
  const before = { start: 0, middle: width / 2, end: width }[anchor];
  return { x: x - before, y: y - size * 0.8, width, height: size * 1.05 };
}

/** Whether two rectangles share room. */
export function isOverlapping(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a rectangle lies in a map of this size. */
export function isWithin({ x, y, width, height }: Box, right: number, bottom: number): boolean {
  return x >= 0 && y >= 0 && x + width <= right && y + height <= bottom;
}

/** The room around a point. */
export function around(x: number, y: number, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/**
 * The first of the places for a label beside a point that is within the map and overlaps nothing; undefined where all are
 * taken. Right of the point is best, then left, above and below, then the corners.
 */
export function placeBeside(
  [x, y]: readonly [number, number],
  text: string,
  size: number,
  taken: readonly Box[],
  map: Readonly<Record<'width' | 'height', number>>,
  away = size * 0.7,
): LabelPlace | undefined {
  const level = y + size * 0.34;
  const [above, below] = [y - away, y + away + size * 0.75];
  const places: readonly LabelPlace[] = [
    { x: x + away, y: level, anchor: 'start' },
    { x: x - away, y: level, anchor: 'end' },
    { x, y: above, anchor: 'middle' },
    { x, y: below, anchor: 'middle' },
    { x: x + away, y: above, anchor: 'start' },
    { x: x - away, y: above, anchor: 'end' },
    { x: x + away, y: below, anchor: 'start' },
    { x: x - away, y: below, anchor: 'end' },
  ];
  return places.find((place) => {
    const box = toBox(place, text, size);
    return (
      isWithin(box, map.width, map.height) && !taken.some((other) => isOverlapping(box, other))
    );
  });
}
