import type { Statement } from '../schemas/statement.ts';

/** A statement that has an address. */
export interface KnownStatement extends Statement {
  readonly id: string;
}
