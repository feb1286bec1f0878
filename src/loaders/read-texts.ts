import type { ContentFile } from './content-file.ts';

export type Path = readonly (string | number)[];
export type Named = readonly [path: Path, name: string];

/** The texts at a key of the frontmatter, one or a list; what is no text has its own finding. */
export function readTexts(file: ContentFile, path: Path): Named[] {
  const value = path.reduce<unknown>(
    (data, key) => (typeof data === 'object' && data !== null ? Reflect.get(data, key) : undefined),
    file.data,
  );
  if (typeof value === 'string') return [[path, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index): Named[] =>
    typeof item === 'string' ? [[[...path, index], item]] : [],
  );
}
