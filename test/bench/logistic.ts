/** An example to learn from: the features that hold, and whether the answer is yes. */
export interface Example {
  readonly features: readonly string[];
  readonly isYes: boolean;
}

const STEPS = 400;
const DIGITS = 2;

/**
 * Fits a logistic regression by gradient descent with Adagrad steps. Deterministic: no randomness, a fixed number of steps.
 *
 * @param ridge how strongly weights are held near 0; keeps rare features from growing
 * @returns a weight for each feature seen at least `rarest` times, in order of the alphabet, with two digits
 */
export function fitLogistic(
  examples: readonly Example[],
  { ridge = 1, rarest = 5 }: { readonly ridge?: number; readonly rarest?: number } = {},
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [
    'always',
    ...[...counts.keys()].filter((name) => (counts.get(name) ?? 0) >= rarest).sort(),
  ];
  const at = new Map(names.map((name, index) => [name, index]));
  const rows = examples.map(({ features, isYes }) => ({
    on: [0, ...features.flatMap((name) => at.get(name) ?? [])],
    isYes,
  }));
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-8);
  for (let step = 0; step < STEPS; step += 1) {
    const gradient = Float64Array.from(weights, (weight, index) =>
      index === 0 ? 0 : ridge * weight,
    );
    for (const { on, isYes } of rows) {
      const sum = on.reduce((total, index) => total + (weights[index] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (isYes ? 1 : 0);
      for (const index of on) gradient[index] = (gradient[index] ?? 0) + error;
    }
    for (const [index, slope] of gradient.entries()) {
      squares[index] = (squares[index] ?? 0) + slope * slope;
      weights[index] = (weights[index] ?? 0) - (0.5 * slope) / Math.sqrt(squares[index] ?? 1);
    }
  }
  return Object.fromEntries(
    names.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(DIGITS))]),
  );
}
