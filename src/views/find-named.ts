import type { MdxComponentName } from '../schemas/mdx-components.ts';

/**
 * Finds what a component names. Ids are checked when files are read; one that is not found here came past that check, and
 * showing nothing in its place would hide it.
 */
export function findNamed<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  component: MdxComponentName,
): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new Error(`<${component}> names “${id}”, which the site does not have.`);
  return found;
}
