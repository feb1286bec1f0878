/** Tells whether something thrown is an error of the system with one of these codes: `ENOENT`, `EPIPE`. */
export function hasCode(error: unknown, ...codes: readonly string[]): error is Error {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}
