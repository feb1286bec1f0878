import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from '../files/content-file.ts';
import { readKey } from '../files/read-key.ts';

/**
 * Warns of one text with commas or semicolons at a key that takes a list: it would be one long name.
 *
 * @example `aliases: Nordwerft, Werft`
 */
export function checkLists(
  { data, file, locate }: ContentFile,
  keys: readonly string[],
): Finding[] {
  return keys.flatMap((key): Finding[] => {
    const value = readKey(data, key);
    if (typeof value !== 'string' || !/[,;]\s*\S/u.test(value)) return [];
    const items = value.split(/[,;]/u).flatMap((item) => item.trim() || []);
    const list = `${key}: [${items.join(', ')}]`;
    const single = `${key}: [${JSON.stringify(value)}]`;
    return [
      {
        rule: 'doubtful-list',
        severity: 'warning',
        file,
        ...locate([key]),
        message: say({
          de: `„${key}“ ist ein einziger Text, „${value}“, und sieht wie eine Liste aus.`,
          en: `“${key}” is one text, “${value}”, and looks like a list.`,
        }),
        fix: say({
          de: `„${list}“ schreiben, oder „${single}“, wenn es ein einziger Name ist.`,
          en: `Write “${list}”, or “${single}” where it is one name.`,
        }),
      },
    ];
  });
}
