import type { Source } from '../schemas/values.ts';

/** Puts sources of several entries behind those that are written out, each address once. */
export function listSources(
  own: readonly Source[],
  others: readonly (readonly Source[])[],
): Source[] {
  const known = new Set<string>();
  return [...own, ...others.flat()].filter(({ title, url = title }) => {
    const isNew = !known.has(url);
    known.add(url);
    return isNew;
  });
}
