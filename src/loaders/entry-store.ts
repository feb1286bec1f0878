import type { LoaderContext } from 'astro/loaders';

/** Where a loader puts its entries. */
export type EntryStore = Pick<
  LoaderContext['store'],
  'get' | 'set' | 'delete' | 'keys' | 'addModuleImport'
>;
