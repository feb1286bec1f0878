/** Word classes that contents of quotes ask for. */
export type ContentClass = never;
