import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';

/** What is wrong with a value and how to mend it; undefined for a sound one. */
export type SettingFault = readonly [message: string, fix: string] | undefined;

/** Checks the origin of a site; `base` is how the setting of its base path is called there. */
export function findSiteFault(value: string, base = 'BASE'): SettingFault {
  const fix = say({
    de: `Nur Protokoll und Host angeben, etwa https://example.org; ein Ordner des Hosts gehört in ${base}.`,
    en: `Set the origin alone, such as https://example.org; a folder of the host is ${base}.`,
  });
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const shown = value.replace(/[^/]*@/gu, '…@');
  if (!url || !/^https?:\/\/[^/]/iu.test(value)) {
    const isBare = !/^[a-z][a-z0-9+.-]*:(?!\d)/iu.test(value) && URL.canParse(`https://${value}`);
    const guess = isBare ? toGuess(new URL(`https://${value}`).origin) : '';
    const message = say({
      de: `„${shown}“ ist keine Adresse, die mit https:// oder http:// beginnt.`,
      en: `“${shown}” is no address that begins with https:// or http://.`,
    });
    return [message, `${guess}${fix}`];
  }
  if (url.username !== '' || url.password !== '')
    return [
      say({
        de: 'Die Adresse enthält einen Namen oder ein Passwort, und jede Seite würde das zeigen.',
        en: 'The address holds a name or a password, and every page would show it.',
      }),
      fix,
    ];
  if (url.pathname === '/' && !/[?#]/u.test(value)) return undefined;
  const message = say({
    de: `„${value}“ enthält mehr als Protokoll und Host.`,
    en: `“${value}” is more than an origin.`,
  });
  return [message, `${toSplit(url, base)}${fix}`];
}

/** An address with a path, as the two settings that it is. */
function toSplit({ origin, pathname }: URL, base: string): string {
  if (pathname === '/') return toGuess(origin);
  const path = pathname.endsWith('/') ? pathname : `${pathname}/`;
  return say({
    de: `Ist „${origin}“ gemeint, und ${path} in ${base}? `,
    en: `Did you mean “${origin}”, and ${path} in ${base}? `,
  });
}

function toGuess(origin: string): string {
  return say({ de: `Ist „${origin}“ gemeint? `, en: `Did you mean “${origin}”? ` });
}

/** Checks a base path; `site` is how the setting of the origin is called there. */
export function findBaseFault(value: string, site = 'SITE'): SettingFault {
  const message = toPathFault(value);
  if (message !== undefined)
    return [
      say(message),
      say({
        de: `Nur den Pfad angeben, etwa /news/; die Adresse der Website gehört in ${site}.`,
        en: `Set the path alone, such as /news/; the origin of the site is ${site}.`,
      }),
    ];
  if (/^[\w.~!$&'()*+,;=:@%/-]*$/u.test(value) && isDecodable(value)) return undefined;
  const encoded = encodeURI(value);
  return [
    say({
      de: `„${value}“ enthält, was in keinem Pfad einer Adresse steht.`,
      en: `“${value}” holds what no path of an address does.`,
    }),
    say({
      de: `Andere Zeichen schreiben, wie es in Adressen üblich ist: „${encoded}“.`,
      en: `Write other characters as an address does: “${encoded}”.`,
    }),
  ];
}

/** Why a text is no path. */
function toPathFault(value: string): Said | undefined {
  if (/[?#]/u.test(value))
    return {
      de: `„${value}“ enthält ein ? oder #, und dort endet ein Pfad.`,
      en: `“${value}” holds a ? or #, which end a path.`,
    };
  if (/^[a-z][a-z0-9+.-]*:/iu.test(value))
    return {
      de: `„${value}“ ist eine Adresse, kein Pfad.`,
      en: `“${value}” is an address, no path.`,
    };
  if (value.includes('\\'))
    return {
      de: `„${value}“ enthält einen umgekehrten Schrägstrich.`,
      en: `“${value}” holds a backslash.`,
    };
  return value.split('/').some((part) => /^(?:\.|%2e){1,2}$/iu.test(part))
    ? {
        de: `„${value}“ hat einen Teil „.“ oder „..“.`,
        en: `“${value}” has a part “.” or “..”.`,
      }
    : undefined;
}

/** Checks the template of the address for reports, which has `{id}` or `{url}` in it; '' is none. */
export function findReportFault(value: string): SettingFault {
  if (value === '') return undefined;
  const fix = say({
    de: 'Eine Adresse angeben, etwa mailto:desk@example.org?subject={id} oder https://example.org/new?title={id}&body={url}.',
    en: 'Set an address such as mailto:desk@example.org?subject={id} or https://example.org/new?title={id}&body={url}.',
  });
  const filled = value.replaceAll(/\{(?:id|url)\}/gu, 'x');
  // A host that is filled in could be anybody's, or none.
  if (!URL.canParse(filled) || !/^(?:mailto:[^\s?]+@|https:\/\/[^/?#{}]+(?:[/?#]|$))/iu.test(value))
    return [
      say({
        de: `„${value}“ ist weder eine Mailadresse noch eine Adresse, die mit https:// und einem Host beginnt.`,
        en: `“${value}” is no mail address and no address that begins with https:// and a host.`,
      }),
      fix,
    ];
  if (value.includes('{id}') || value.includes('{url}')) return undefined;
  const message = say({
    de: `„${value}“ sagt nicht, welche Äußerung gemeint ist.`,
    en: `“${value}” does not say which statement is meant.`,
  });
  return [
    message,
    `${say({ de: '{id} oder {url} einsetzen.', en: 'Put {id} or {url} into it.' })} ${fix}`,
  ];
}

function isDecodable(path: string): boolean {
  return !/%(?![\da-f]{2})/iu.test(path);
}
