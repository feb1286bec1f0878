/** Weights of features, as log-odds; a feature without a weight counts nothing. */
export type Weights = Readonly<Record<string, number>>;

/** The sum of the weights of features that hold, with the weight `always`. */
export function score(features: readonly string[], weights: Weights): number {
  return features.reduce((sum, name) => sum + (weights[name] ?? 0), weights['always'] ?? 0);
}

/** The probability between 0 and 1 that belongs to log-odds. */
export function toProbability(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}
