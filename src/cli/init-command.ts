import { readdir, readFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Locale } from '../i18n/locale.ts';
import { LOCALES } from '../i18n/locale.ts';
import type { Said } from '../i18n/say.ts';
import { say, speak } from '../i18n/say.ts';
import { findSiteFault } from '../schemas/setting-faults.ts';
import { hasCode } from '../system/has-code.ts';
import type { Command, CommandContext } from './command.ts';
import { fillTemplate } from './fill-template.ts';
import { findSoftware } from './find-software.ts';
import { toUsageFault } from './run-command.ts';

const USAGE: Said = {
  de: `Aufruf: npm run init -- ORDNER [--name "…"] [--language de|en] [--site https://…] [--yes]

Legt einen eigenen Inhaltsordner an: Einstellungen, einen Beispielartikel, Impressum und Datenschutz
zum Ausfüllen, einen Workflow, der die Website veröffentlicht. ORDNER darf es noch nicht geben, oder
er ist leer. Am Terminal fragt der Befehl nach dem, was fehlt; --yes nimmt die Vorgaben.`,
  en: `Usage: npm run init -- DIR [--name "…"] [--language de|en] [--site https://…] [--yes]

Makes a content folder of your own: settings, an example article, legal pages to fill in, a
workflow that publishes it. DIR must not exist or be empty. On a terminal it asks for what is
missing; --yes takes the defaults.`,
};

const OPTIONS = {
  name: { type: 'string' },
  language: { type: 'string' },
  site: { type: 'string' },
  yes: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Makes a new content folder. Exit code 2 for what is not understood, 1 where the folder is not empty. Speaks the language
 * of the new site as soon as it is known, unless MESSAGES says another.
 */
export const runInit: Command = async (args, _settings, context) => {
  const { env, log, error, ask, today } = context;
  const refuse = (message: string): number => {
    error(message);
    return 2;
  };
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (thrown) {
    return refuse(`${toUsageFault(thrown)}\n\n${say(USAGE)}`);
  }
  const { values, positionals } = parsed;
  const speakAs = (language: string | undefined): void => {
    if (isLocale(language) && !env['MESSAGES']) speak(language);
  };
  speakAs(values.language);
  if (values.help) {
    log(say(USAGE));
    return 0;
  }
  const [dir, ...others] = positionals;
  if (dir === undefined || others.length > 0) return refuse(say(USAGE));
  const folder = resolve(dir);
  if (!(await isFree(folder))) {
    error(
      say({
        de: `${folder} ist nicht leer; nichts wurde geschrieben. Einen anderen Ordner wählen.`,
        en: `${folder} is not empty; nothing was written. Choose another folder.`,
      }),
    );
    return 1;
  }
  const answers = await complete(values, ask, speakAs);
  const name = answers.name.trim();
  if (name === '' || /\p{Cc}/u.test(name))
    return refuse(
      say({
        de: '--name muss ein Text auf einer Zeile sein.',
        en: '--name must be a text on one line.',
      }),
    );
  const { language } = answers;
  if (!isLocale(language))
    return refuse(
      say({
        de: `--language muss de oder en sein; es ist „${language}“.`,
        en: `--language must be de or en; it is “${language}”.`,
      }),
    );
  const base = say({ de: '„base“', en: '“base”' });
  const fault = answers.site === '' ? undefined : findSiteFault(answers.site, base);
  if (fault) return refuse(`--site: ${fault.join(' ')}`);
  const shown = toShellWord(relative('', folder).split(sep).join('/'));
  const { origin, isKnown } = await findSoftware();
  const files = await fillTemplate(folder, {
    name,
    language,
    site: answers.site === '' ? undefined : new URL(answers.site).origin,
    dir: shown,
    today,
    version: await readVersion(),
    software: origin,
  });
  const count = String(files.length);
  log(
    say({
      de: `${folder} ist angelegt, mit ${count} Dateien.

Weiter:
  CONTENT_DIR=${shown} npm run dev      ansehen beim Schreiben
  CONTENT_DIR=${shown} npm run check    was falsch oder offen ist
  CONTENT_DIR=${shown} npm run build    die Website, in dist/

articles/beispiel.md ersetzen, pages/ ausfüllen und in site.yml die Adresse der Website setzen.`,
      en: `Made ${folder} with ${count} files.

Next:
  CONTENT_DIR=${shown} npm run dev      look at it while you write
  CONTENT_DIR=${shown} npm run check    what is wrong or open
  CONTENT_DIR=${shown} npm run build    the site, in dist/

Replace articles/beispiel.md, fill in pages/, and set the address of the site in site.yml.`,
    }),
  );
  if (!isKnown) log(say(UNKNOWN_SOFTWARE));
  return 0;
};

const UNKNOWN_SOFTWARE: Said = {
  de: 'Der Workflow holt O-Ton aus dem Repository o-ton desselben Kontos auf GitHub. Liegt es anderswo, in .github/workflows/publish.yml O_TON_REPOSITORY ändern.',
  en: 'The workflow takes O-Ton from the repository o-ton of the same account on GitHub. If it lies elsewhere, change O_TON_REPOSITORY in .github/workflows/publish.yml.',
};

interface Answers {
  readonly name: string;
  readonly language: string;
  readonly site: string;
}

/** What the flags leave open is asked on a terminal; elsewhere it has its default. */
async function complete(
  values: Partial<Answers> & { readonly yes: boolean },
  ask: CommandContext['ask'],
  speakAs: (language: string) => void,
): Promise<Answers> {
  const { name = 'Meine Seite', language = 'de', site = '' } = values;
  if (values.yes || !ask) return { name, language, site };
  const askFor = async (question: Said, given: string | undefined, fallback: string) =>
    given ?? ((await ask(`${say(question)} [${fallback}] `)).trim() || fallback);
  const own = await askFor({ de: 'Name der Website', en: 'Name of the site' }, values.name, name);
  const main = { de: 'Hauptsprache (de, en)', en: 'Main language (de, en)' };
  const chosen = await askFor(main, values.language, language);
  speakAs(chosen);
  const address = {
    de: 'Adresse, leer, wenn noch nicht bekannt',
    en: 'Address, empty if not known yet',
  };
  return { name: own, language: chosen, site: await askFor(address, values.site, '') };
}

/** A path as a shell reads it as one word: quoted where it has a space or another sign. */
function toShellWord(path: string): string {
  return /^[\w./-]+$/u.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;
}

function isLocale(language: string | undefined): language is Locale {
  return LOCALES.some((locale) => locale === language);
}

async function isFree(folder: string): Promise<boolean> {
  try {
    return (await readdir(folder)).length === 0;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return true;
    if (hasCode(error, 'ENOTDIR')) return false;
    throw error;
  }
}

async function readVersion(): Promise<string> {
  const text = await readFile(new URL('../../package.json', import.meta.url), 'utf8');
  const { version } = JSON.parse(text) as { version: string };
  return version;
}
