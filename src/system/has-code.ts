/** Tells whether something thrown is an error of the system with one of these codes: `ENOENT`, `EPIPE`. */
export function hasCode(error: unknown, ...codes: readonly string[]): error is Error {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Tells whether something thrown is what the system refused: a file that may not be read, a disk that is full. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
