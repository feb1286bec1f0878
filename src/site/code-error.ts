/** Where files with code lie. */
export type CodeFolder = 'articles' | 'pages';

/** An error of the own code of an article or a page, with its folder and id, so that whoever tells it can name the file. */
export interface CodeError extends Error {
  readonly folder: CodeFolder;
  readonly id: string;
}

/** Puts the folder and the id of a file on what its code threw. */
export function toCodeError(folder: CodeFolder, id: string, cause: unknown): CodeError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return Object.assign(new Error(message, { cause }), { folder, id });
}

/** Tells such an error by its shape: it comes from the bundle of the site, where nothing else is the same. */
export function isCodeError(error: unknown): error is CodeError {
  return error instanceof Error && 'folder' in error && 'id' in error;
}
