import { basename, dirname, relative, resolve, sep } from 'node:path';

/** Something told of a file, by its path in messages. */
interface Told {
  readonly file: string;
  readonly also?: readonly (Told & { readonly line: number; readonly column: number })[];
}

/**
 * Makes paths that a terminal opens: messages name files from the name of the content folder on, a terminal reads them from the
 * working directory. What is no file of the content folder, such as a setting, stays as it is.
 *
 * @example createToWorkingPath('../quellau')('quellau/articles/flut.md') // '../quellau/articles/flut.md'
 */
export function createToWorkingPath(contentDir: string): (file: string) => string {
  const root = resolve(contentDir);
  const name = basename(root);
  return (file) =>
    file === name || file.startsWith(`${name}/`)
      ? relative('', resolve(dirname(root), file))
          .split(sep)
          .join('/')
      : file;
}

/** The same findings with paths that a terminal opens. */
export function toWorkingPaths<Finding extends Told>(
  findings: readonly Finding[],
  contentDir: string,
): Finding[] {
  const toPath = createToWorkingPath(contentDir);
  return findings.map((finding) => ({
    ...finding,
    file: toPath(finding.file),
    ...(finding.also
      ? { also: finding.also.map((place) => ({ ...place, file: toPath(place.file) })) }
      : {}),
  }));
}
