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

/** The words of the figure of who speaks for whom and who passes whom on. */
interface ChainWords {
  readonly title: string;
  readonly of: (name: string) => string;
  /** Left of the actor: for whom it speaks, whose statements it passes on. */
  readonly from: string;
  /** Right of it. */
  readonly to: string;
  readonly counted: (name: string, count: string) => string;
  readonly more: (count: string) => string;
  readonly wide: string;
  readonly dashes: string;
  readonly lists: string;
}

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
  /** Above what an article says has moved. */
  readonly movements: string;
  /** In the place of a map that an editor asked for. */
  readonly noMovements: string;
  /** Stands between from and to where a reader sees an arrow. */
  readonly toward: string;
  readonly way: (from: string, to: string) => string;
  readonly bows: string;
  /** Leads to the statement that says so. */
  readonly saidBy: (name: string) => string;
  readonly data: string;
  readonly borders: string;
  readonly disputed: (names: string) => string;
  readonly disputes: DisputeWords;
  readonly chains: ChainWords;
}
