import { readSettings } from '../settings/read-settings.ts';

/** The content folder, for what is handed on as it is; everything else of it comes through the collections. */
export function getContentDir(): string {
  return readSettings(process.env).settings.contentDir;
}
