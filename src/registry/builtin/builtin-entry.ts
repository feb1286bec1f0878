/** An entry that comes with the software, as a file of `content/` would hold it. */
export interface BuiltinEntry<Data> {
  readonly id: string;
  readonly data: Data;
  /** The profile, Markdown. */
  readonly body: string;
}
