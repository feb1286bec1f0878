/** Tells whether something thrown is the system's refusal: a disk that is full, a folder that is a file. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error;
}
