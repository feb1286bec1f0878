import { speak } from '../i18n/say.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Settings } from './read-settings.ts';
import { readMessages, readSettings } from './read-settings.ts';

/**
 * The settings for `astro dev`, `preview` and `check`, which show whatever is thrown at them with a stack trace: with a
 * fault in them the process tells it and ends with exit code 1.
 */
export function readSettingsOrExit(env: NodeJS.ProcessEnv): Settings {
  speak(readMessages(env));
  const { settings, findings } = readSettings(env);
  if (findings.length === 0) return settings;
  console.error(formatFindings(findings));
  process.exit(1);
}
