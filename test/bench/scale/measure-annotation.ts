import { loadContent } from '../../../src/reading/load-content.ts';
import { readTextOptions } from '../../../src/articles/to-annotate-options.ts';
import { parseMarkdown } from '../../../src/remark/pipeline.ts';
import { readText } from '../../../src/remark/read-text.ts';
import { annotate } from '../../../src/text/annotate.ts';

/** More articles give the same mean. */
const MOST = 1000;
/** So many are annotated beforehand: what Node has not compiled yet is slow, and no part of the figure. */
const WARM_UP = 200;

/** Milliseconds that the annotator takes for an article of a content folder, in the mean; reading and parsing do not count. */
export async function measureAnnotation(content: string): Promise<number> {
  const { articleFiles, registry } = await loadContent(content);
  const inputs = articleFiles.slice(0, MOST).map(({ text, data }) => {
    const { flat, settled } = readText(parseMarkdown(text, 'md'), text);
    const options = { blocks: flat.blocks, settled, ...readTextOptions(data) };
    return { text: flat.text, options };
  });
  for (const { text, options } of inputs.slice(0, WARM_UP)) annotate(text, registry, options);
  const begin = performance.now();
  for (const { text, options } of inputs) annotate(text, registry, options);
  return (performance.now() - begin) / inputs.length;
}
