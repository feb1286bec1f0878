/** A part of the model while it is built. */
export type Writable<T> = { -readonly [Key in keyof T]: T[Key] };
