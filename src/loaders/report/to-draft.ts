import { stringify } from 'yaml';
import { isKnownFirstName } from '../../text/lang/de/first-names.ts';
import { isCollectiveNoun } from '../../text/lang/de/role-nouns.ts';
import { toValidId } from '../../schemas/to-id.ts';
import type { Unknown } from './find-unknown.ts';
import { isAboutSomebody } from './name-likes.ts';

const MOST_PLACES = 5;

/** A draft of an actor file: its id and its text. */
export interface Draft {
  readonly id: string;
  readonly text: string;
}

/**
 * Writes down what the articles tell of somebody: the name, the kind as far as the name shows it, the title before
 * it, and in comments where to read. No profile: what stands there has to have a source. Undefined for words that
 * name nobody in particular ("ein Sprecher").
 */
export function toDraft({ name: given, titles, places }: Unknown): Draft | undefined {
  const name = given.normalize('NFC');
  const kind = toKind(name);
  if (kind === undefined) return undefined;
  const found = places.slice(0, MOST_PLACES).map(({ file, line }) => `# ${file}:${String(line)}`);
  const data = {
    name,
    kind,
    ...(titles.length > 0 ? { roles: titles.map((title) => ({ title })) } : {}),
    draft: true,
  };
  const head = `# Speaks ${String(places.length)} ${places.length === 1 ? 'time' : 'times'} in:`;
  const lines = [head, ...found, '# Add dates to roles, sources and a profile, then remove draft.'];
  return { id: toValidId(name), text: `---\n${lines.join('\n')}\n${stringify(data)}---\n` };
}

function toKind(name: string): 'person' | 'organisation' | undefined {
  const words = name.split(/\s+/u);
  if (isAboutSomebody(name) || words.includes('und')) return undefined;
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length > 1 && first.split('-').every(isKnownFirstName)) return 'person';
  if (/^(?:der|die|das|ein|eine|mehrere|viele|beide)$/iu.test(first)) return undefined;
  if (/^\p{Lu}\p{Ll}?\p{Lu}+$/u.test(name) || (words.length > 1 && isCollectiveNoun(last)))
    return 'organisation';
  // "Uwe Lindner" with a rare first name: two capitals in a row.
  return words.length === 2 &&
    words.every((word) => /^\p{Lu}\p{Ll}+$/u.test(word)) &&
    !/e[rsn]?$/u.test(first)
    ? 'person'
    : undefined;
}
