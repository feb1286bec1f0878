/** Runs of words, which of them stand in a text: one way through the text, whatever their number. */
interface Node {
  readonly next: Map<string, Node>;
  /** The numbers of the runs that end here. */
  readonly ends: number[];
}

/**
 * Makes a function that gives the numbers of the runs which stand in a list of words. The work grows with the words of
 * the list and those of the runs that begin there, not with the number of runs.
 */
export function createRunFinder(
  runs: readonly (readonly string[])[],
): (words: readonly string[]) => ReadonlySet<number> {
  const root = createNode();
  runs.forEach((run, number) => {
    if (run.length === 0) return;
    let node = root;
    for (const word of run) {
      const next = node.next.get(word) ?? createNode();
      node.next.set(word, next);
      node = next;
    }
    node.ends.push(number);
  });
  return (words) => {
    const found = new Set<number>();
    words.forEach((word, start) => {
      let node = root.next.get(word);
      for (let at = start + 1; node; at += 1) {
        for (const number of node.ends) found.add(number);
        node = node.next.get(words[at] ?? '');
      }
    });
    return found;
  };
}

function createNode(): Node {
  return { next: new Map(), ends: [] };
}
