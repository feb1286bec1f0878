import fc from 'fast-check';
import { parseContentFile } from '../../../src/files/content-file.ts';
import { checkMarkdown } from '../../../src/checks/markdown/check-markdown.ts';
import type { Known } from '../../../src/checks/markdown/known.ts';
import { annotateMdx, renderMarkdown } from '../../../src/remark/pipeline.ts';
import { germanParagraph } from '../../remark/german-markdown/german-paragraphs.ts';
import { toBlockTexts } from '../../remark/html-text.ts';
import { OPTIONS } from '../../remark/options.ts';
import type { Row } from './row.ts';

const NOBODY: Known = {
  actors: new Set(),
  places: new Set(),
  terms: new Set(),
  states: new Set<string>(),
  articles: new Set(),
  quotes: new Set(),
  past: new Map(),
};

/** What became of a paragraph: it is published as it is, a finding (error) refuses it, or other words are published. */
export type Outcome = 'exact' | 'refused' | 'falsified';

/** Publishes a paragraph as an article of its own and compares. */
export async function publishParagraph(paragraph: string, kind: 'md' | 'mdx'): Promise<Outcome> {
  const source = `---\ntitle: Flut\n---\n\n${paragraph}\n`;
  const file = parseContentFile(source, `flut.${kind}`, `flut.${kind}`, 'flut');
  const findings = 'text' in file ? checkMarkdown(file, NOBODY) : file;
  if (findings.some(({ severity }) => severity === 'error')) return 'refused';
  // Astro writes the HTML of .mdx; its text is that of the tree.
  const text =
    kind === 'mdx'
      ? (await annotateMdx(source, OPTIONS)).text
      : toBlockTexts((await renderMarkdown(source, OPTIONS, '/')).html).join('\n\n');
  return text === toVisible(paragraph) ? 'exact' : 'falsified';
}

/** Spaces and tabs at the ends of lines are not seen on a page. */
function toVisible(paragraph: string): string {
  return paragraph.replace(/^[ \t]+|[ \t]+$/gmu, '');
}

/** Counts what becomes of generated paragraphs; a run gives the same figures as the one before. */
export async function measureGerman(count = 3_000): Promise<Row[]> {
  const paragraphs = fc.sample(germanParagraph, { numRuns: count, seed: 1954 });
  const rows: Row[] = [];
  for (const kind of ['md', 'mdx'] as const) {
    const counts = { exact: 0, refused: 0, falsified: 0 };
    for (const paragraph of paragraphs) counts[await publishParagraph(paragraph, kind)] += 1;
    rows.push({
      name: `German paragraphs in .${kind}`,
      result: `${counts.exact} of ${count} published as they are, ${counts.refused} refused with the place, ${counts.falsified} changed`,
    });
  }
  return rows;
}
