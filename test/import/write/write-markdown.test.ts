import type { PhrasingContent, Root, RootContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { writeMarkdown } from '../../../src/import/write/write-markdown.ts';

const toText = (value: string): PhrasingContent => ({ type: 'text', value });
const toParagraph = (...parts: readonly (string | PhrasingContent)[]): RootContent => ({
  type: 'paragraph',
  children: parts.map((part) => (typeof part === 'string' ? toText(part) : part)),
});
const toStrong = (value: string): PhrasingContent => ({
  type: 'strong',
  children: [toText(value)],
});
const toTree = (...children: readonly RootContent[]): Root => ({
  type: 'root',
  children: [...children],
});
const write = (...texts: readonly string[]): string | number =>
  writeMarkdown(toTree(...texts.map((text) => toParagraph(text))));

describe('writeMarkdown', () => {
  test.each([
    '2. Februar 2022: Es begann.',
    'Schüler*innen und Lehrer*innen',
    '# 1 der Charts',
    '> 30 Grad',
    '+ 5',
    '- Nein.',
    'Ressort:Politik',
    '__init__ und a_b_c',
    'C:\\Daten',
    '::: Kasten',
    '1.',
    'a<b und c>d',
    '~~~',
    '===',
  ])('writes “%s” as it stands', (text) => {
    expect(write(text)).toBe(`${text}\n`);
  });

  test.each([
    ['# Nein', '\\# Nein\n'],
    ['> dreißig', '\\> dreißig\n'],
    ['*wichtig*', '\\*wichtig*\n'],
    ['Er schrieb :quote dahin.', 'Er schrieb \\:quote dahin.\n'],
    ['<b>fett</b>', '\\<b>fett\\</b>\n'],
    ['&amp; und &', '\\&amp; und &\n'],
    ['[Link](https://example.org)', '\\[Link](https://example.org)\n'],
    ['---', '\\---\n'],
    ['und/oder, 5 % und "ja" \\*', 'und/oder, 5 % und "ja" \\\\*\n'],
  ])('writes “%s” with as few backslashes as it takes', (text, expected) => {
    expect(write(text)).toBe(expected);
  });

  test('looks at paragraphs together: numbers that follow one another would be a list', () => {
    expect(write('1. Brot', '2. Salz')).toBe('1\\. Brot\n\n2. Salz\n');
    expect(write('+ 5', '+ 6')).toBe('\\+ 5\n\n+ 6\n');
  });

  test('looks further where a sign finds its partner far away', () => {
    expect(write('```', 'Eins.', 'Zwei.', 'Drei.', 'Vier.', '```')).toBe(
      '\\```\n\nEins.\n\nZwei.\n\nDrei.\n\nVier.\n\n```\n',
    );
  });

  test('takes emphasis off parts of words and puts spaces outside it', () => {
    const tree = toTree(
      toParagraph('Schüler', toStrong('innen')),
      toParagraph(toStrong('Frage: '), 'Antwort'),
    );
    expect(writeMarkdown(tree)).toBe('Schülerinnen\n\n**Frage:** Antwort\n');
  });

  test('writes a block quote of one line with a number so that it stays one', () => {
    const quote: RootContent = {
      type: 'blockquote',
      children: [{ type: 'paragraph', children: [toText('30 Grad')] }],
    };
    expect(writeMarkdown(toTree(quote))).toBe('> 30 Grad\n>\n');
  });

  test('writes a list of one item as text', () => {
    const list: RootContent = {
      type: 'list',
      children: [
        { type: 'listItem', children: [{ type: 'paragraph', children: [toText('eins')] }] },
      ],
    };
    expect(writeMarkdown(toTree(list))).toBe('eins\n');
  });
});
