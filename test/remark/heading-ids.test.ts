import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findHeadingIds, isPageId } from '../../src/remark/heading-ids.ts';
import { parseMarkdown, renderMarkdown, renderPlainMarkdown } from '../../src/remark/pipeline.ts';
import { OPTIONS } from './options.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const toIds = (...headings: readonly string[]): string[] =>
  findHeadingIds(parseMarkdown(headings.map((one) => `## ${one}`).join('\n\n'), 'md'));

describe('the ids of headings', () => {
  test('are their words as GitHub writes them, umlauts kept', () => {
    expect(
      toIds(
        'Was bisher geschah',
        'Über 3,5 % mehr – „für alle“',
        'Straße *und* [Ärger](/x/)',
        'CO₂',
      ),
    ).toEqual(['was-bisher-geschah', 'über-35--mehr--für-alle', 'straße-und-ärger', 'co']);
  });

  test('have a number where the same words stand again', () => {
    expect(toIds('Hafen', 'Hafen', 'Hafen 1', 'Hafen')).toEqual([
      'hafen',
      'hafen-1',
      'hafen-1-1',
      'hafen-2',
    ]);
  });

  test('are none that the page has for a statement, a definition or itself', () => {
    expect(toIds('Text', 'q-abcd2345', 'Term limits', 'Part 1', 'Note 1', 'h-text')).toEqual([
      'h-text',
      'h-q-abcd2345',
      'h-term-limits',
      'h-part-1',
      'h-note-1',
      'h-text-1',
    ]);
  });

  test('are left out where a heading has no words', () => {
    expect(toIds('…', 'Hafen')).toEqual(['hafen']);
  });

  test('stand on the headings of articles and of pages, marks in them or not', async () => {
    const text = '---\ntitle: Flut\n---\n\n## „Der Deich hält“, sagte Ada Berg\n\nText.\n';
    const { html } = await renderMarkdown(text, OPTIONS, '/');
    expect(html).toContain('<h2 id="der-deich-hält-sagte-ada-berg"');
    expect(await renderPlainMarkdown('## Über uns\n', '/')).toBe('<h2 id="über-uns">Über uns</h2>');
  });
});

/** What a template writes as an id, with what is filled in as `x1`. */
function findIds(file: string): string[] {
  const code = readFileSync(join(ROOT, file), 'utf8');
  const literal = [...code.matchAll(/\sid="([^"]+)"/gu)].map(([, id = '']) => id);
  const filled = [...code.matchAll(/\sid=\{`([^`]+)`\}/gu)].map(([, id = '']) =>
    id.replaceAll(/\$\{(?:quote\.)?id\}/gu, 'q-abcd2345').replaceAll(/\$\{[^}]+\}/gu, 'x1'),
  );
  return [...literal, ...filled];
}

test('every id that a component or a layout writes is known as one of the page', () => {
  const files = globSync('{components,src/layouts,src/pages}/**/*.astro', { cwd: ROOT });
  const ids = files.flatMap(findIds);
  expect(ids.length).toBeGreaterThan(15);
  expect(ids.filter((id) => !isPageId(id))).toEqual([]);
});
