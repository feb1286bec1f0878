/** Word classes that names ask for. */
export type NameClass = never;
