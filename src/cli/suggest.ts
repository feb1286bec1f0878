import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadContent } from '../loaders/load-content.ts';
import { findUnknownSpeakers } from '../loaders/report/find-unknown.ts';
import { readArticle } from '../loaders/report/read-article.ts';
import { toDraft } from '../loaders/report/to-draft.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Settings } from '../settings/read-settings.ts';
import { writeFiles } from '../system/write-whole.ts';
import { runCommand, toUsageFault } from './run-command.ts';
import { toCount } from './to-count.ts';

const MOST = 10;
const USAGE = `Usage: npm run suggest [-- --most ${String(MOST)}] [--dry-run]

Drafts files in content/actors/ (CONTENT_DIR) for the speakers whom articles quote most and the
registry does not have. A draft has draft: true: pages show it as a draft and every build says
so until you have filled it in. No file is ever overwritten. --dry-run only prints.`;

/** Writes drafts for the most frequent unknown speakers. Gives the exit code. */
async function main(args: readonly string[], { contentDir: dir }: Settings): Promise<number> {
  const options = readOptions(args);
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`);
    return 2;
  }
  if (options.help) {
    console.log(USAGE);
    return 0;
  }
  const content = await loadContent(dir);
  const errors = content.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    console.error(
      `${formatFindings(errors)}\n\n${toCount(errors.length, 'error')} in ${dir}: nothing was drafted.`,
    );
    return 1;
  }
  const articles = content.articles.map((article) => readArticle(article, content.registry));
  const drafts = findUnknownSpeakers(articles).flatMap((unknown) => {
    const draft = toDraft(unknown);
    return draft && !content.registry.actors.has(draft.id) ? [{ ...draft, unknown }] : [];
  });
  const chosen = drafts.slice(0, options.most);
  const files = chosen.map((draft) => ({ ...draft, path: join(dir, 'actors', `${draft.id}.md`) }));
  const written = options.isDry
    ? new Set(files.map(({ path }) => path))
    : await writeFiles(files, false);
  for (const { path, unknown } of files) {
    const times = toCount(unknown.places.length, 'quote');
    console.log(
      written.has(path)
        ? `${path}: ${unknown.name}, ${times}`
        : `${path} exists and stays as it is.`,
    );
  }
  const left = drafts.length - chosen.length;
  const more = left > 0 ? `; ${String(left)} more with --most ${String(drafts.length)}` : '';
  console.log(
    `${toCount(written.size, 'draft')}${options.isDry ? ' (nothing was written)' : ''}${more}.`,
  );
  return 0;
}

interface Options {
  readonly most: number;
  readonly isDry: boolean;
  readonly help: boolean;
}

function readOptions(args: readonly string[]): Options | string {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        most: { type: 'string', default: String(MOST) },
        'dry-run': { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    if (!/^[1-9]\d{0,5}$/u.test(values.most))
      return `--most wants a number from 1, not “${values.most}”.`;
    return { most: Number(values.most), isDry: values['dry-run'], help: values.help };
  } catch (error) {
    return toUsageFault(error);
  }
}

await runCommand(main);
