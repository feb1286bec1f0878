/** Degrees: east, north. */
export type Point = readonly [lon: number, lat: number];
