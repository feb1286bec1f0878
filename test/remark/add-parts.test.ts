import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from './options.ts';

const SEVEN = [
  ':actor[a]{id=ada-berg}',
  ':actor[b]{id=bo-tal}',
  ':actor[c]{id=nordfunk}',
  ':actor[d]{id=quellau}',
  ':place[e]{id=seedorf}',
  ':term[f]{id=deich}',
  ':term[g]{id=wall}',
];

async function findSkips(source: string): Promise<string[]> {
  const { html } = await renderMarkdown(source, OPTIONS, '/');
  return html.match(/<a class="onward"[^>]*>|<\w+ id="part[^>]*>/gu) ?? [];
}

test('a part with seven links begins with one to the part behind it', async () => {
  expect(await findSkips(`Eins.\n\n${SEVEN.join(' ')}\n\nZwei.`)).toEqual([
    '<a class="onward" href="#part-3" aria-labelledby="onward-name">',
    '<p id="part-3">',
  ]);
});

test('a part with fewer links has none', async () => {
  expect(await findSkips(`${SEVEN.slice(1).join(' ')}\n\nZwei.`)).toEqual([]);
});

test('the last part has none, for there is nothing behind it', async () => {
  expect(await findSkips(`Eins.\n\n${SEVEN.join(' ')}`)).toEqual([]);
});
