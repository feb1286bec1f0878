import { join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { loadContent } from '../reading/load-content.ts';
import { createToWorkingPath, toWorkingPaths } from '../system/to-working-path.ts';
import { findUnknownSpeakers } from '../reports/find-unknown.ts';
import { readArticle } from '../articles/read-article.ts';
import { toDraft } from '../reports/to-draft.ts';
import { formatFindings } from '../schemas/finding.ts';
import { toVisible } from '../schemas/visible-text.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { Command } from './command.ts';
import { describeContent } from './describe-content.ts';
import { toUsageFault } from './run-command.ts';
import { toCount } from './to-count.ts';

const MOST = 10;
const USAGE: Said = {
  de: `Aufruf: npm run suggest [-- --most ${String(MOST)}] [--dry-run] [--yes]

Entwirft Dateien in content/actors/ (CONTENT_DIR) für die Personen und Organisationen, die die
Artikel am häufigsten zitieren und die im Register fehlen; wer keinen Namen hat, bleibt draußen.
Zeigt die Entwürfe und fragt, ehe der Befehl schreibt; --yes fragt nicht, --dry-run zeigt nur. Ein
Entwurf hat draft: true: Seiten zeigen ihn als Entwurf, und jeder Build sagt es, bis er ausgefüllt
ist. Keine Datei wird je überschrieben.`,
  en: `Usage: npm run suggest [-- --most ${String(MOST)}] [--dry-run] [--yes]

Drafts files in content/actors/ (CONTENT_DIR) for the people and bodies whom articles quote most
and the registry does not have; whoever has no name is left out. Shows the drafts and asks before
it writes; --yes does not ask, --dry-run only shows. A draft has draft: true: pages show it as a
draft and every build says so until you have filled it in. No file is ever overwritten.`,
};

/** Writes drafts for the most frequent unknown speakers, once somebody agreed. */
export const runSuggest: Command = async (args, { contentDir: dir }, { log, error, ask }) => {
  const options = readOptions(args);
  if (typeof options === 'string') {
    error(`${options}\n\n${say(USAGE)}`);
    return 2;
  }
  if (options.help) {
    log(say(USAGE));
    return 0;
  }
  const root = resolve(dir);
  error(describeContent(root));
  const content = await loadContent(root);
  const errors = content.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    const faults = toCount(errors.length, 'error');
    const told = say({
      de: `${faults} in ${dir}: Nichts wurde entworfen.`,
      en: `${faults} in ${dir}: nothing was drafted.`,
    });
    error(`${formatFindings(toWorkingPaths(errors, root))}\n\n${told}`);
    return 1;
  }
  const articles = content.articles.map((article) => readArticle(article, content.registry));
  const drafts = findUnknownSpeakers(articles).flatMap((unknown) => {
    const draft = toDraft(unknown, withoutFolder);
    return draft && !content.registry.actors.has(draft.id) ? [{ ...draft, unknown }] : [];
  });
  const chosen = drafts.slice(0, options.most);
  const files = chosen.map((draft) => {
    const path = join(root, 'actors', `${draft.id}.md`);
    return { ...draft, path, shown: relative('', path) };
  });
  for (const { shown, unknown } of files) {
    const head = `${shown}: ${unknown.name}, ${toCount(unknown.places.length, 'quote')}`;
    const text = toDraft(unknown, createToWorkingPath(root))?.text ?? '';
    log(`${toVisible(head)}\n${toIndented(text)}`);
  }
  const left = drafts.length - chosen.length;
  const all = String(drafts.length);
  const beyond = say({
    de: `; mit --most ${all} ${left === 1 ? 'noch einer' : `noch ${String(left)}`}`,
    en: `; ${String(left)} more with --most ${all}`,
  });
  const more = left > 0 ? beyond : '';
  const count = toCount(files.length, 'draft');
  if (options.isDry || files.length === 0) {
    const dry = say({ de: ' (nichts wurde geschrieben)', en: ' (nothing was written)' });
    log(`${count}${options.isDry ? dry : ''}${more}.`);
    return 0;
  }
  if (!options.isYes && !ask) {
    error(
      say({
        de: `Nichts wurde geschrieben: Hier kann niemand gefragt werden. Mit --yes schreibt der Befehl ${count}.`,
        en: `Nothing was written: nobody can be asked here. Add --yes to write ${count}.`,
      }),
    );
    return 2;
  }
  const question = say({
    de: `${count} nach ${dir}/actors schreiben? [j/N] `,
    en: `Write ${count} in ${dir}/actors? [y/N] `,
  });
  if (!options.isYes && !isYes(await ask?.(question))) {
    log(say({ de: 'Nichts wurde geschrieben.', en: 'Nothing was written.' }));
    return 0;
  }
  const written = await writeFiles(files, false);
  for (const { path, shown } of files)
    if (!written.has(path))
      log(
        say({
          de: `${shown} gibt es schon; die Datei bleibt, wie sie ist.`,
          en: `${shown} exists and stays as it is.`,
        }),
      );
  const done = toCount(written.size, 'draft');
  log(say({ de: `${done} geschrieben${more}.`, en: `${done} written${more}.` }));
  return 0;
};

/**
 * Files are written with paths from the content folder on, which hold wherever it lies; a terminal is shown those that it opens.
 *
 * @example withoutFolder('content/articles/flut.md') // 'articles/flut.md'
 */
function withoutFolder(file: string): string {
  return file.slice(file.indexOf('/') + 1);
}

/** Yes in any language of the interface. */
function isYes(answer = ''): boolean {
  return /^(?:j|ja|y|yes)$/iu.test(answer.trim());
}

function toIndented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `    ${toVisible(line)}`)
    .join('\n');
}

interface Options {
  readonly most: number;
  readonly isDry: boolean;
  readonly isYes: boolean;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        most: { type: 'string', default: String(MOST) },
        'dry-run': { type: 'boolean', default: false },
        yes: { type: 'boolean', short: 'y', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!/^[1-9]\d{0,5}$/u.test(values.most))
      return say({
        de: `--most braucht eine Zahl ab 1, nicht „${values.most}“.`,
        en: `--most wants a number from 1, not “${values.most}”.`,
      });
    const { most, 'dry-run': isDry, yes: isYes, help } = values;
    return { most: Number(most), isDry, isYes, help };
  } catch (error) {
    return toUsageFault(error);
  }
}
