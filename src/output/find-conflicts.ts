/** Finds the files of one list that cannot lie beside those of another: of the same path, or a file where the other has a folder. */
export function findConflicts(
  files: readonly string[],
  others: readonly string[],
): readonly string[] {
  const taken = new Set(others);
  const folders = new Set(others.flatMap(toFolders));
  return files.filter(
    (file) =>
      taken.has(file) || folders.has(file) || toFolders(file).some((folder) => taken.has(folder)),
  );
}

/** The folders that a path leads through: `a` and `a/b` for `a/b/c.html`. */
function toFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('/'));
}
