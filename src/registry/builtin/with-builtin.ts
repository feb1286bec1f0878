import { remember } from '../../text/core/remember.ts';
import type { Entry } from '../../files/content-file.ts';
import type { BuiltinEntry } from './builtin-entry.ts';

/** An entry of the content folder, or one that comes with the software. */
export type StoredEntry<Data> = Entry<Data & { readonly isBuiltin: boolean }>;

/** The editor's entries, and behind them the built-in ones whose id no file has. */
export function withBuiltin<Data>(
  own: readonly Entry<Data>[],
  ids: ReadonlySet<string>,
  builtin: readonly BuiltinEntry<Data & { readonly isBuiltin: boolean }>[],
): StoredEntry<Data>[] {
  return [
    ...own.map((entry) => ({ ...entry, data: { ...entry.data, isBuiltin: false } })),
    ...builtin.filter(({ id }) => !ids.has(id)).map(toEntry),
  ];
}

/** A built-in entry as if it were a file; it has no path. Always the same object, of which others remember what they made of it. */
function toEntry<Data>(builtin: BuiltinEntry<Data>): Entry<Data> {
  // Made of this entry, with its data.
  return toStored(builtin) as Entry<Data>;
}

const toStored = remember(({ id, data, body }: BuiltinEntry<unknown>): Entry<unknown> => {
  const start = { line: 1, column: 1 };
  return { id, data, body, text: body, path: '', file: `built-in ${id}`, locate: () => start };
});
