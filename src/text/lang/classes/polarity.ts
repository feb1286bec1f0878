/** Word classes that polarity asks for. */
export type PolarityClass = never;
