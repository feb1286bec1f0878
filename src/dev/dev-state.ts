import type { Finding } from '../schemas/finding.ts';
import { share } from '../system/share.ts';

/** An entry of a collection as a loader stores it; `data` has gone through the schema of the collection. */
export interface DevEntry {
  readonly id: string;
  readonly data: unknown;
}

/** What `dev` serves: all collections as of one reading of the content folder. */
export interface DevContent {
  readonly collections: ReadonlyMap<string, readonly DevEntry[]>;
  readonly findings: readonly Finding[];
}

/** Where loaders, pages and the server of `dev` meet; a build has none. */
export interface DevState {
  /** The newest content; undefined until the first reading is through. */
  readonly getContent: () => DevContent | undefined;
  /** Errors and doubts of the newest content, those that only a page found included. */
  readonly getFindings: () => readonly Finding[];
  /** Puts new content in the place of the old. */
  readonly setContent: (content: DevContent) => void;
  /** Adds faults that show only when all of this content is put together; those of older content are dropped. */
  readonly addFaults: (content: DevContent, faults: readonly Finding[]) => void;
  /** Calls back whenever one of the above changed. */
  readonly onChange: (listener: () => void) => void;
}

/** The state of this process. */
export function getDevState(): DevState {
  return share('dev-state', createDevState);
}

export function createDevState(): DevState {
  let content: DevContent | undefined;
  let faults: readonly Finding[] = [];
  const listeners = new Set<() => void>();
  const notify = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    getContent: () => content,
    getFindings: () => [...(content?.findings ?? []), ...faults],
    setContent: (next) => {
      content = next;
      faults = [];
      notify();
    },
    addFaults: (of, found) => {
      if (of !== content || faults.length > 0) return;
      faults = found;
      notify();
    },
    onChange: (listener) => {
      listeners.add(listener);
    },
  };
}
