/** Why a source cannot be imported: where in it, if that is known, what is wrong and what to do. */
export interface ImportFault {
  readonly message: string;
  readonly fix: string;
  /** From 1; columns in UTF-16 units. */
  readonly place?: { readonly line: number; readonly column: number };
}

/** Tells a fault from a result. */
export function isFault(result: unknown): result is ImportFault {
  return (
    typeof result === 'object' &&
    result !== null &&
    'fix' in result &&
    typeof result.fix === 'string'
  );
}
