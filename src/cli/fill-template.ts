import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const TEMPLATE = fileURLToPath(new URL('template', import.meta.url));

/** What a new content folder is made with. */
export interface NewSite {
  readonly name: string;
  readonly language: 'de' | 'en';
  /** Origin of the published site; undefined where nobody knows it yet. */
  readonly site: string | undefined;
  /** Path of the folder from the working directory, as a shell reads it. */
  readonly dir: string;
  /** The day of the example article, ISO. */
  readonly today: string;
  /** The version of the software. */
  readonly version: string;
  /** The repository of the software as the workflow names it: `OWNER/NAME`. */
  readonly software: string;
}

/** Writes a new content folder, an empty `public/` in it, and gives the names of its files. No file that is there is replaced. */
export async function fillTemplate(folder: string, values: NewSite): Promise<string[]> {
  const entries = await readdir(TEMPLATE, { recursive: true, withFileTypes: true });
  const written: string[] = [];
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    const name = toName(relative(TEMPLATE, path).replaceAll('\\', '/'), values.language);
    if (name === undefined) continue;
    const target = join(folder, name);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, fill(await readFile(path, 'utf8'), values), { flag: 'wx' });
    written.push(name);
  }
  // A file in it that keeps the folder would be published.
  await mkdir(join(folder, 'public'), { recursive: true });
  return written.sort();
}

/** Names that git or npm would read in this repository have no dot in the template. */
function toName(name: string, language: string): string | undefined {
  if (/^README\.\w+\.md$/u.test(name))
    return name === `README.${language}.md` ? 'README.md' : undefined;
  return name.replace(/^(?=gitattributes$|gitignore$|github\/)/u, '.');
}

/** What comments in the new files say. */
const COMMENTS: Readonly<Record<NewSite['language'], Readonly<Record<string, string>>>> = {
  de: {
    about:
      'Wie die Website heißt und wie sie gebaut wird. Jeder Schlüssel ist freiwillig; die Dokumentation der Einstellungen erklärt sie.',
    site: '# site: https://example.org (hier die Adresse der Website eintragen)',
    update:
      'Woher O-Ton kommt und welche Fassung diese Website baut. Zum Aktualisieren nur O_TON_REF ändern.',
  },
  en: {
    about:
      'What your site is called and how it is built. Every key is optional; see the documentation of settings.',
    site: '# site: https://example.org (write the address of your site here)',
    update:
      'Where the software comes from and which version of it builds this site. To update, change O_TON_REF alone.',
  },
};

function fill(text: string, { name, language, site, ...rest }: NewSite): string {
  const values: Readonly<Record<string, string>> = {
    ...rest,
    ...COMMENTS[language],
    // A name may hold what YAML reads as something else; Markdown shows it as it is.
    name: text.startsWith('#') && text.includes('languages:') ? JSON.stringify(name) : name,
    languages: language === 'en' ? 'en, de' : 'de',
    ...(site === undefined ? {} : { site: `site: ${site}` }),
  };
  return text.replace(/(?<!\$)\{\{(\w+)\}\}/gu, (whole, key: string) => values[key] ?? whole);
}
