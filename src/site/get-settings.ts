import type { Settings } from '../settings/read-settings.ts';
import { readSettings } from '../settings/read-settings.ts';

let kept: Settings | undefined;

/** The settings of the site, read once for a build; in `dev` anew each time, because `site.yml` may have changed. */
export function getSettings(): Settings {
  if (import.meta.env.PROD) return (kept ??= readSettings(process.env).settings);
  return readSettings(process.env).settings;
}
