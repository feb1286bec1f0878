import { rmSync } from 'node:fs';

/** Sees to it that a file or folder goes should the process end by `process.exit`. Gives the function that calls this off. */
export function removeOnExit(path: string): () => void {
  const remove = (): void => {
    try {
      rmSync(path, { recursive: true, force: true });
    } catch {
      // Nothing may be thrown here any more; names are fixed, and the next run removes what is left.
    }
  };
  process.once('exit', remove);
  return () => void process.off('exit', remove);
}
