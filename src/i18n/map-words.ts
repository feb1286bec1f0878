/** Areas that maps name because their owner is disputed. */
type DisputeWords = Readonly<
  Record<
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
    | 'western-sahara',
    string
  >
>;

/** The words of maps. Figures are formatted already. */
export interface MapWords {
  /** What the picture is, for those who hear it. */
  readonly of: (name: string) => string;
  /** What the picture shows, for those who hear it. */
  readonly highlighted: (states: string) => string;
  readonly around: (states: string) => string;
  readonly globe: string;
  /** "Vilseck, Deutschland: 49,61° Nord, 11,81° Ost." */
  readonly at: (names: string, position: string) => string;
  readonly width: (km: string) => string;
  /** Of a region inside a state: the map has no outline of it. */
  readonly noOutline: string;
  readonly kilometres: (count: string) => string;
  readonly data: string;
  readonly borders: string;
  readonly disputed: (names: string) => string;
  readonly disputes: DisputeWords;
}
