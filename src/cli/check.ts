import { loadContent } from '../loaders/load-content.ts';
import { reportNames } from '../loaders/report/report-names.ts';
import { formatFindings } from '../schemas/finding.ts';
import type { Settings } from '../settings/read-settings.ts';
import { runCommand } from './run-command.ts';
import { toCount } from './to-count.ts';

const USAGE = `Usage: npm run check

Checks content/ (CONTENT_DIR) without building: first what the build refuses or warns of, then
what the registry leaves open: names that are not linked, speakers and names that are in no
entry, forms with two owners, roles without a date, entries that no article names.
The exit code is 1 when there are errors; notes alone give 0.`;

/** Prints every finding and note about the content. Gives the exit code. */
async function main(args: readonly string[], { contentDir: dir }: Settings): Promise<number> {
  if (args.length > 0) {
    const isHelp = args[0] === '--help' || args[0] === '-h';
    (isHelp ? console.log : console.error)(
      isHelp ? USAGE : `“${args.join(' ')}” is not understood.\n\n${USAGE}`,
    );
    return isHelp ? 0 : 2;
  }
  const content = await loadContent(dir);
  const { findings } = content;
  if (findings.length > 0) console.log(`${formatFindings(findings)}\n`);
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const isReadable = !findings.some(({ rule }) => rule === 'broken-markdown');
  const sections = isReadable ? reportNames(content) : [];
  for (const { title, findings: notes } of sections)
    if (notes.length > 0)
      console.log(`${title} (${String(notes.length)})\n${formatFindings(notes)}\n`);
  const notes = sections.reduce((sum, section) => sum + section.findings.length, 0);
  console.log(
    `${dir}: ${toCount(content.articles.length, 'article')}, ${toCount(errors, 'error')}, ` +
      `${toCount(findings.length - errors, 'warning')}, ${toCount(notes, 'note')}.`,
  );
  return errors > 0 ? 1 : 0;
}

await runCommand(main);
