import { say } from '../i18n/say.ts';
import type { EntrySettlement } from '../ledger/entries/settle-entry.ts';
import type { EntryKind } from '../schemas/entry-record.ts';
import { ENTRY_KINDS } from '../schemas/entry-record.ts';
import { ID } from '../schemas/values.ts';

export function isEntryKind(word: string | undefined): word is EntryKind {
  return ENTRY_KINDS.some((kind) => kind === word);
}

/**
 * Reads what stands behind `npm run ledger -- article` and the other kinds; a text says what is wrong with it.
 *
 * @example readEntryCommand('actor', ['rename', 'cem-rot=cem-roth'], '')
 */
export function readEntryCommand(
  entry: EntryKind,
  [verb = '', first = '', ...more]: readonly string[],
  reason: string,
): EntrySettlement | string {
  if (more.length > 0)
    return say({ de: `„${more.join(' ')}“ ist zu viel.`, en: `“${more.join(' ')}” is too much.` });
  if (verb === 'rename' || verb === 'merge') {
    const [id = '', into = '', ...rest] = first.split('=');
    if (!ID.test(id) || !ID.test(into) || rest.length > 0)
      return say({
        de: `${entry} ${verb} braucht ALT=NEU, zwei IDs.`,
        en: `${entry} ${verb} wants OLD=NEW, two ids.`,
      });
    return { entry, kind: verb, id, into };
  }
  if (verb === 'retire' || verb === 'restore') {
    if (!ID.test(first))
      return say({
        de: `${entry} ${verb} braucht eine ID${first === '' ? '' : `, nicht „${first}“`}.`,
        en: `${entry} ${verb} wants an id${first === '' ? '' : `, not “${first}”`}.`,
      });
    if (verb === 'restore') return { entry, kind: verb, id: first };
    if (reason === '')
      return say({
        de: 'retire braucht --reason "…": Wer die Seite liest, sieht den Grund.',
        en: 'retire wants --reason "…": readers of the page will see it.',
      });
    return { entry, kind: verb, id: first, reason };
  }
  return say({
    de: `${entry} braucht rename, merge, retire oder restore, nicht „${verb}“.`,
    en: `${entry} wants rename, merge, retire or restore, not “${verb}”.`,
  });
}
