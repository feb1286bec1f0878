import { stringify } from 'yaml';
import { isFormOfAddress, toNamedKind } from '../text/lang/de/speaker-names.ts';
import { toValidId } from '../schemas/to-id.ts';
import type { Unknown } from './find-unknown.ts';
import { say } from '../i18n/say.ts';

const MOST_PLACES = 5;

/** A draft of an actor file: its id and its text. */
export interface EntryDraft {
  readonly id: string;
  readonly text: string;
}

/**
 * Writes down what the articles tell of somebody: the name, the kind as far as the name shows it, the title before
 * it, and in comments where to read, as `toPath` writes the path of a file in messages. No profile: what stands there has
 * to have a source. Undefined for words that name nobody in particular ("ein Sprecher").
 */
export function toDraft(
  { name: given, titles, places }: Unknown,
  toPath: (file: string) => string,
): EntryDraft | undefined {
  const name = given.normalize('NFC');
  const kind = toNamedKind(name, titles);
  if (kind === undefined) return undefined;
  const lines = new Set(places.map(({ file, line }) => `# ${toPath(file)}:${String(line)}`));
  const found = [...lines].slice(0, MOST_PLACES);
  const offices = kind === 'person' ? titles.filter((title) => !isFormOfAddress(title)) : [];
  const data = {
    name,
    kind,
    ...(offices.length > 0 ? { roles: offices.map((title) => ({ title })) } : {}),
    draft: true,
  };
  const times = places.length;
  const head = say({
    de: `# Spricht ${times === 1 ? 'einmal' : `${String(times)}-mal`} in:`,
    en: `# Speaks ${String(times)} ${times === 1 ? 'time' : 'times'} in:`,
  });
  const end = say({
    de: '# Ämter mit Daten, Quellen und ein Profil ergänzen, dann draft herausnehmen.',
    en: '# Add dates to roles, sources and a profile, then remove draft.',
  });
  const notes = [head, ...found, end];
  return { id: toValidId(name), text: `---\n${notes.join('\n')}\n${stringify(data)}---\n` };
}
