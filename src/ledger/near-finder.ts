/** A part that more texts have tells nothing of which two belong together. */
const RARE = 12;

/**
 * Makes a function that gives the items which share a rare part with some parts, each once, in their order: so the
 * number of pairs grows with the number of items, not with its square. `toParts` gives the words of an item, or runs
 * of words.
 */
export function createNearFinder<Item>(
  items: Iterable<Item>,
  toParts: (item: Item) => Iterable<string>,
): (parts: Iterable<string>) => ReadonlySet<Item> {
  const byPart = new Map<string, Item[]>();
  for (const item of items)
    for (const part of new Set(toParts(item))) {
      const same = byPart.get(part);
      if (same) same.push(item);
      else byPart.set(part, [item]);
    }
  return (parts) => {
    const near = new Set<Item>();
    for (const part of new Set(parts)) {
      const same = byPart.get(part) ?? [];
      if (same.length <= RARE) for (const item of same) near.add(item);
    }
    return near;
  };
}
