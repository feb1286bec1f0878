import type { Point } from './point.ts';

/** Areas whose owner is disputed and that maps of news show often; the words for them are in src/i18n. */
export type DisputeId =
  | 'abkhazia'
  | 'crimea'
  | 'golan'
  | 'kashmir'
  | 'kosovo'
  | 'northern-cyprus'
  | 'palestine'
  | 'somaliland'
  | 'south-ossetia'
  | 'taiwan'
  | 'transnistria'
  | 'western-sahara';

interface Dispute {
  readonly id: DisputeId;
  /** A point inside. */
  readonly point: Point;
  /** What the atlas calls the piece that is nothing but this area; undefined where it draws no such piece. */
  readonly piece?: string;
}

/**
 * What a map names when it is in its frame. Natural Earth draws who holds an area, so Crimea is a piece of Russia there. A
 * piece that is held apart is drawn as nobody's: hatched, and highlighted with neither side.
 */
export const DISPUTES: readonly Dispute[] = [
  { id: 'abkhazia', point: [41, 43] },
  { id: 'crimea', point: [34.1, 45], piece: 'Russia' },
  { id: 'golan', point: [35.8, 33] },
  { id: 'kashmir', point: [75, 34.5] },
  { id: 'kosovo', point: [20.9, 42.6] },
  { id: 'northern-cyprus', point: [33.4, 35.25], piece: 'N. Cyprus' },
  { id: 'palestine', point: [35.24, 31.95] },
  { id: 'somaliland', point: [45.5, 9.7], piece: 'Somaliland' },
  { id: 'south-ossetia', point: [44, 42.3] },
  { id: 'taiwan', point: [121, 24] },
  { id: 'transnistria', point: [29.6, 46.85] },
  { id: 'western-sahara', point: [-12.3, 24.2], piece: 'W. Sahara' },
];
