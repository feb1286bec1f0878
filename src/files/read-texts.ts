import type { ContentFile } from './content-file.ts';
import { readKey } from './read-key.ts';

export type Path = readonly (string | number)[];
export type TextAt = readonly [path: Path, name: string];

/** The texts at a key of the frontmatter, one or a list; what is no text has its own finding. */
export function readTexts(file: Pick<ContentFile, 'data'>, path: Path): TextAt[] {
  const value = path.reduce<unknown>(readKey, file.data);
  if (typeof value === 'string') return [[path, value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown, index): TextAt[] =>
    typeof item === 'string' ? [[[...path, index], item]] : [],
  );
}

/** The texts at a key of every item of a list. */
export function readEach({ data, ...file }: ContentFile, list: string, key: string): TextAt[] {
  const items = readKey(data, list);
  const count = Array.isArray(items) ? items.length : 0;
  return Array.from({ length: count }, (_, index) =>
    readTexts({ ...file, data }, [list, index, key]),
  ).flat();
}
