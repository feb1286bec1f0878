import { describe, expect, test } from 'vitest';
import { renderMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from './options.ts';

/** The words of each link to an entry. */
async function findLinked(source: string): Promise<string[]> {
  const { html } = await renderMarkdown(source, OPTIONS, '/');
  return [...html.matchAll(/<a class="mention[^>]*>([^<]*)/gu)].map(([, words = '']) => words);
}

const LONG = 'Der Wind kam von der See und ging wieder. '.repeat(150);

describe('a link to an entry', () => {
  test('stands where the article first names it, and not again in the section', async () => {
    expect(await findLinked('Ada Berg kam. Ada Berg blieb.\n\nBerg ging.')).toEqual(['Ada Berg']);
  });

  test('does not stand again in a section nearby', async () => {
    expect(await findLinked('Ada Berg kam.\n\n## Später\n\nAda Berg ging.')).toEqual(['Ada Berg']);
  });

  test('stands again in a section far behind, once', async () => {
    expect(
      await findLinked(`Bo Tal kam.\n\n${LONG}\n\n## Später\n\nTal ging. Bo Tal schwieg.`),
    ).toEqual(['Bo Tal', 'Tal']);
  });

  test('does not stand again far behind in the same section', async () => {
    expect(await findLinked(`Bo Tal kam.\n\n${LONG}\n\nBo Tal ging.`)).toEqual(['Bo Tal']);
  });

  test('waits for the name: an adjective is none', async () => {
    expect(await findLinked('Ein quellauischer Rat. Quellau schweigt.')).toEqual(['Quellau']);
  });

  test('is none in a heading and none in a link, and comes behind them', async () => {
    expect(await findLinked('## Bo Tal\n\n[Bo Tal](/b) und Bo Tal.')).toEqual(['Bo Tal']);
  });
});
