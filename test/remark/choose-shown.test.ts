import { describe, expect, test } from 'vitest';
import { chooseShown } from '../../src/remark/choose-shown.ts';
import { renderMarkdown } from '../../src/remark/pipeline.ts';
import { annotate } from '../../src/text/annotate.ts';
import { OPTIONS } from './options.ts';

/** The second sentence is reported by its verb alone: a statement with a confidence of 0.33. */
const TEXT = '„Wir bleiben“, sagte Ada Berg. Der Deich halte bis morgen.';

describe('chooseShown', () => {
  const found = annotate(TEXT, OPTIONS.registry);

  test.each([
    ['everything, where nothing is asked', 0, [], [0, 1]],
    ['what is sure enough', 0.5, [], [0]],
    ['what has an address already, however unsure', 0.5, [1], [0, 1]],
    ['nothing else', 1, [1], [1]],
  ])('shows %s', (_, least, issued, shown) => {
    expect([...chooseShown(found, least, issued)]).toEqual(shown);
  });

  test('shows a statement whole, however unsure a quote in it is', () => {
    const [first] = found.quotes;
    if (!first) throw new Error('There is a quote.');
    const quotes = [first, { ...first, confidence: 0.1 }];
    const statements = [{ quotes: [0, 1] as const, span: { start: 0, end: 1 } }];
    expect([...chooseShown({ quotes, statements: [...statements] }, 0.5, [])]).toEqual([0, 1]);
    expect([...chooseShown({ quotes, statements: [...statements] }, 0.99, [])]).toEqual([]);
    expect([...chooseShown({ quotes, statements: [...statements] }, 0.99, [1])]).toEqual([0, 1]);
  });
});

describe('an article with a least confidence', () => {
  const render = (leastConfidence: number) =>
    renderMarkdown(TEXT, { ...OPTIONS, leastConfidence }, '/');

  test('keeps the words of a statement that is less sure, without a mark', async () => {
    const all = await render(0);
    const some = await render(0.5);
    const toText = (html: string): string => html.replace(/<[^>]+>/gu, '').trim();
    expect([toText(all.html), toText(some.html)]).toEqual([TEXT, TEXT]);
    expect(all.html).toContain('class="reported');
    expect(some.html).not.toContain('class="reported');
    expect(some.annotations.statements.map(({ id }) => id)).toEqual(['q-ibxnfe35']);
    expect(some.annotations.quotes.map(({ text }) => text)).toEqual(['Wir bleiben']);
  });

  test('leaves out links that are less sure, and keeps those that a hand made', async () => {
    const source = 'Die Deiche halten. :term[Die Wälle]{id=deich} auch.';
    const { annotations } = await renderMarkdown(
      source,
      { ...OPTIONS, leastConfidence: 0.95 },
      '/',
    );
    expect(annotations.mentions.map(({ form }) => form)).toEqual(['Die Wälle']);
  });

  test('gives the others the ids that they would have without it', async () => {
    const twice = 'Der Deich halte bis morgen. „Der Deich halte bis morgen“, sagte Ada Berg.';
    const ids = async (leastConfidence: number) =>
      (await renderMarkdown(twice, { ...OPTIONS, leastConfidence }, '/')).annotations.quotes.map(
        ({ id }) => id,
      );
    expect((await ids(0)).at(-1)).toBe((await ids(0.5)).at(-1));
  });
});
