import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { AnnotateOptions } from '../../src/remark/annotate-options.ts';
import { remarkAnnotate } from '../../src/remark/remark-annotate.ts';
import { OPTIONS } from './options.ts';

const SOURCE = '# Flut\n\n„Wir *bleiben*“, sagte Ada Berg.\n';

async function toHtml(source: string, options: AnnotateOptions = {}): Promise<string> {
  const parser = unified().use(remarkParse).use(remarkAnnotate, options);
  return String(await parser.use(remarkRehype).use(rehypeStringify).process(source));
}

describe('the plugin in a pipeline of one’s own', () => {
  test('finds who says what, without options', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkAnnotate)
      .use(remarkStringify)
      .process({ value: SOURCE, path: 'flut.md' });
    const { quotes } = file.data.annotations ?? { quotes: [] };
    expect(quotes.map(({ id, text, speaker }) => [id, text, speaker.text])).toEqual([
      ['q-ibxnfe35', 'Wir bleiben', 'Ada Berg'],
    ]);
  });

  test('with `none` leaves Markdown as it is', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkAnnotate, { marks: 'none' })
      .use(remarkStringify)
      .process(SOURCE);
    expect(String(file)).toBe(SOURCE);
    expect(file.data.annotations?.statements).toHaveLength(1);
  });

  test('marks names without a link until it knows an address', async () => {
    const { registry } = OPTIONS;
    expect(await toHtml('Ada Berg kam.', { registry })).toBe(
      '<p><span class="mention actor" data-definition="actor-ada-berg" data-number="1">Ada Berg</span> kam.</p>',
    );
    const toAddress = (kind: string, id: string): string => `/wer/${kind}/${id}`;
    expect(await toHtml('Ada Berg kam.', { registry, toAddress })).toBe(
      '<p><a class="mention actor" href="/wer/actor/ada-berg" data-definition="actor-ada-berg" data-number="1">Ada Berg</a> kam.</p>',
    );
  });

  test('puts nothing of a site’s page between the paragraphs', async () => {
    const html = await toHtml('„Wir bleiben“, sagte Ada Berg.\n\n„Auch nachts“, sagte sie.');
    expect(html).not.toMatch(/margin-notes|class="voice/u);
  });

  test('leaves a file alone for which there are no options', async () => {
    const file = await unified()
      .use(remarkParse)
      .use(remarkAnnotate, () => Promise.resolve(undefined))
      .use(remarkStringify)
      .process(SOURCE);
    expect(file.data.annotations).toBeUndefined();
  });
});
