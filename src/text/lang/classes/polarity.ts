/** Word classes that polarity, hedges, days and relays ask for. */
export type PolarityClass =
  /** A paper, a station, an agency, or their reports: what a country's media say, the country does not. */
  'press-noun';
