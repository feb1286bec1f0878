import { parseMarkdown, renderMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from '../remark/options.ts';

/**
 * Prints how long plain articles take to parse and to render, and how long those with tables, footnotes, struck words
 * and pull quotes: `node test/bench/markdown.ts [articles] [rounds]`. The least time of the
 * processor counts, so that other programs change little.
 */
const [count = '1000', rounds = '3'] = process.argv.slice(2);

const SENTENCES = [
  '„Wir öffnen wieder, wenn der Deich hält“, sagte Ada Berg dem Nordfunk in Seedorf.',
  'Bo Tal sagte, es werde „ein gutes Fest“; der Deich sei hoch genug für ~30 Jahre.',
  'Die Fähre fuhr am 3. Mai um 10:30 Uhr nach Quellau und kehrte um 12 Uhr zurück.',
  'Schüler*innen und Lehrer*innen halfen mit, rund 5 | 6 von ihnen blieben über Nacht.',
  'Das Wasser sinke langsam, hieß es, und **niemand** müsse sein *Haus* verlassen.',
];

const SIGNS =
  '| Ort | Pegel |\n| --- | ---: |\n| Seedorf | 4,20 |\n| Quellau | 3,80 |\n\n' +
  'Der Deich ~~bricht~~ hält.[^1]\n\n:::pullquote\n„Wir öffnen wieder“\n— Ada Berg\n:::\n\n[^1]: Stand: Mittag.\n\n';

/** An article of some 400 words; no two are the same. */
function toArticle(index: number, more: string): string {
  const paragraphs = Array.from({ length: 12 }, (_, at) => {
    const lines = [0, 1, 2].map((line) => SENTENCES[(index + at * 2 + line) % SENTENCES.length]);
    return `${at % 4 === 3 ? `## Abschnitt ${index}-${at}\n\n` : ''}${lines.join(' ')} (${index}.${at})`;
  });
  return `---\ntitle: Artikel ${index}\n---\n\n${paragraphs.join('\n\n')}\n\n${more}`;
}

async function measure(task: () => Promise<void> | void): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < Number(rounds); round += 1) {
    const begin = process.cpuUsage();
    await task();
    times.push(process.cpuUsage(begin).user / 1000);
  }
  return Math.round(Math.min(...times));
}

const KINDS = { plain: '', 'with tables, footnotes, pull quotes': SIGNS };
for (const [kind, more] of Object.entries(KINDS)) {
  const articles = Array.from({ length: Number(count) }, (_, index) => toArticle(index, more));
  const parsing = await measure(() => {
    for (const article of articles) parseMarkdown(article, 'md');
  });
  const rendering = await measure(async () => {
    for (const article of articles) await renderMarkdown(article, OPTIONS, '/');
  });
  console.log(`${count} articles, ${kind}: parsed in ${parsing} ms, rendered in ${rendering} ms`);
}
