/** How much was found, how much of it is right, and how much there is. */
export interface Counts {
  readonly found: number;
  readonly foundRight: number;
  /** Labels that are not optional, and those that were found. */
  readonly needed: number;
  readonly neededFound: number;
  /** Right quotes whose label has a speaker, those with the right one, and those where nobody was found. */
  readonly speakers: number;
  readonly speakersRight: number;
  readonly speakersOpen: number;
  /** Right quotes whose label has no speaker, and those without one. */
  readonly open: number;
  readonly openRight: number;
  readonly typesRight: number;
  /** Quotes that are shown without reserve, and those that are right with their speaker. */
  readonly certain: number;
  readonly certainRight: number;
  readonly links: number;
  readonly linksRight: number;
  readonly neededLinks: number;
  readonly neededLinksFound: number;
}

export const NO_COUNTS: Counts = {
  found: 0,
  foundRight: 0,
  needed: 0,
  neededFound: 0,
  speakers: 0,
  speakersRight: 0,
  speakersOpen: 0,
  open: 0,
  openRight: 0,
  typesRight: 0,
  certain: 0,
  certainRight: 0,
  links: 0,
  linksRight: 0,
  neededLinks: 0,
  neededLinksFound: 0,
};

/** Adds the counts of several entries. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = { ...NO_COUNTS };
  const keys = Object.keys(NO_COUNTS) as (keyof Counts)[];
  for (const counts of all) for (const key of keys) sum[key] += counts[key];
  return sum;
}

/** A share in percent, as a part of a whole. */
export interface Figure {
  readonly part: number;
  readonly whole: number;
}

/** What the gold set measures, by the name that the table shows. */
export function toFigures(counts: Counts) {
  const named = counts.speakers - counts.speakersOpen;
  return {
    'quotes right': { part: counts.foundRight, whole: counts.found },
    'quotes found': { part: counts.neededFound, whole: counts.needed },
    'speakers right': { part: counts.speakersRight, whole: counts.speakers },
    'named right': { part: counts.speakersRight, whole: named },
    'left open': { part: counts.openRight, whole: counts.open },
    'types right': { part: counts.typesRight, whole: counts.foundRight },
    certain: { part: counts.certain, whole: counts.found },
    'certain right': { part: counts.certainRight, whole: counts.certain },
    'links right': { part: counts.linksRight, whole: counts.links },
    'links found': { part: counts.neededLinksFound, whole: counts.neededLinks },
  } satisfies Record<string, Figure>;
}

export type FigureName = keyof ReturnType<typeof toFigures>;

/** `{ part: 3, whole: 4 }` is 75; of nothing, all is right. */
export function toPercent({ part, whole }: Figure): number {
  return whole === 0 ? 100 : (100 * part) / whole;
}
