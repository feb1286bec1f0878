import { getSettings } from './get-settings.ts';

/**
 * The address where readers tell a mistake in a statement, made of the publisher's template; undefined where there is none.
 *
 * @example REPORT='mailto:redaktion@example.org?subject=Fehler%20in%20{id}' // mailto:redaktion@example.org?subject=Fehler%20in%20q-…
 */
export function toReportLink(id: string, address: string): string | undefined {
  const { report } = getSettings();
  if (report === '') return undefined;
  return report
    .replaceAll('{id}', encodeURIComponent(id))
    .replaceAll('{url}', encodeURIComponent(address));
}
