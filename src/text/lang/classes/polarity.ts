/** Word classes that polarity, hedges, days and relays ask for. */
export type PolarityClass =
  /** A paper, a station, an agency, or their reports: what a country's media say, the country does not. */
  | 'press-noun'
  /** A verb, or what stands with it, of somebody who does not do what the infinitive says: refuses, avoids, is tired. */
  | 'refusing'
  /** A verb of somebody who does what the infinitive says: hastens, goes on. */
  | 'doing-readily'
  | 'without'
  /** Opens an infinitive of what is not done: "without", "instead of". */
  | 'not-doing'
  /** Stands before an infinitive. */
  | 'infinitive-marker'
  /** An infinitive that holds its marker. */
  | 'marked-infinitive';
