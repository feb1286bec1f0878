import { LOCALES } from '../i18n/locale.ts';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { didYouMean, findNearest } from '../files/did-you-mean.ts';
import { HOST_IDS } from '../schemas/hosts.ts';
import type { SettingFault } from '../schemas/setting-faults.ts';
import { findBaseFault, findReportFault, findSiteFault } from '../schemas/setting-faults.ts';

/** What each setting of the environment is where nothing is set. */
export const DEFAULTS = {
  SITE: 'http://localhost:4321',
  BASE: '/',
  CONTENT_DIR: 'content',
  OUT_DIR: 'dist',
  KEEP_FILES: '0',
  CARDS: '500',
  REPORT: '',
  PREVIEW: '0',
  SEARCH: '1',
  MESSAGES: '',
  HOST: '',
} as const;

export type SettingName = keyof typeof DEFAULTS;

/** Finds out what is wrong with the value of each. */
export const CHECKS: Readonly<Record<SettingName, (value: string) => SettingFault>> = {
  SITE: (value) => findSiteFault(value),
  BASE: (value) => findBaseFault(value),
  CONTENT_DIR: findPathFault,
  OUT_DIR: findPathFault,
  KEEP_FILES: (value) =>
    findSwitchFault(value, {
      de: '1 setzen, um Dateien zu behalten, die O-Ton nicht geschrieben hat, oder 0.',
      en: 'Set 1 to keep files that O-Ton did not write, or 0.',
    }),
  CARDS: (value) =>
    /^\d{1,9}$/u.test(value)
      ? undefined
      : [
          say({ de: `„${value}“ ist keine Zahl.`, en: `“${value}” is no number.` }),
          say({
            de: 'Eine Zahl wie 500 setzen, oder 0 für keine Bilder.',
            en: 'Set a number such as 500, or 0 for no pictures.',
          }),
        ],
  REPORT: findReportFault,
  PREVIEW: (value) =>
    findSwitchFault(value, {
      de: '1 setzen für eine Website, die nur zum Ansehen ist, oder 0.',
      en: 'Set 1 for a site that is only for a look, or 0.',
    }),
  SEARCH: (value) =>
    findSwitchFault(value, {
      de: '0 setzen für eine Website ohne Suche, oder 1.',
      en: 'Set 0 for a site without search, or 1.',
    }),
  MESSAGES: (value) =>
    ['', ...LOCALES].includes(value)
      ? undefined
      : [
          say({
            de: `In der Sprache „${value}“ gibt es keine Meldungen.`,
            en: `“${value}” is no language of messages.`,
          }),
          say({
            de: `${LOCALES.join(' oder ')} setzen, oder die Einstellung weglassen.`,
            en: `Set ${LOCALES.join(' or ')}, or take it out.`,
          }),
        ],
  HOST: findHostFault,
};

function findSwitchFault(value: string, fix: Said): SettingFault {
  if (/^[01]$/u.test(value)) return undefined;
  const message = say({
    de: `„${value}“ ist weder 1 noch 0.`,
    en: `“${value}” is neither 1 nor 0.`,
  });
  return [message, say(fix)];
}

export function findPathFault(value: string): SettingFault {
  if (value.trim() === '')
    return [
      say({ de: 'Es besteht nur aus Leerraum.', en: 'It is nothing but white space.' }),
      say({
        de: 'Den Pfad eines Ordners setzen, oder die Einstellung weglassen.',
        en: 'Set the path of a folder, or take it out.',
      }),
    ];
  return /^[a-z][a-z0-9+.-]+:\/\//iu.test(value)
    ? [
        say({
          de: `„${value}“ ist eine Adresse, kein Ordner.`,
          en: `“${value}” is an address, no folder.`,
        }),
        say({ de: 'Den Pfad eines Ordners setzen.', en: 'Set the path of a folder.' }),
      ]
    : undefined;
}

/** Shells and containers set HOST, too, to the name of a machine: only what is nearly a host of the table is a mistake. */
function findHostFault(value: string): SettingFault {
  const isKnown = HOST_IDS.some((id) => id === value);
  if (isKnown || findNearest(value, HOST_IDS) === undefined) return undefined;
  const hosts = HOST_IDS.join(', ');
  return [
    say({
      de: `„${value}“ ist kein bekannter Hoster.`,
      en: `“${value}” is no host that is known.`,
    }),
    `${didYouMean(value, HOST_IDS)}${say({ de: `Einen von ${hosts} setzen.`, en: `Set one of ${hosts}.` })}`,
  ];
}
