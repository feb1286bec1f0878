import { expect, test } from 'vitest';
import { parseContentFile } from '../../src/files/content-file.ts';
import { findTooLarge } from '../../src/files/find-too-large.ts';

/** What is found in an article with this text, whose first line is the fourth of the file. */
function find(body: string): string[] {
  const file = parseContentFile(`---\ntitle: Flut\n---\n${body}`, '/flut.md', 'flut.md', 'flut');
  if (Array.isArray(file)) throw new Error('The frontmatter is no YAML.');
  return findTooLarge(file).map(
    ({ rule, line, column }) => `${String(line)}:${String(column)} ${rule}`,
  );
}

test.each([
  ['more than two million characters', 'Der Deich hält. '.repeat(130_000), '1:1'],
  ['a quotation in a hundred others', `Eins.\n\n${'> '.repeat(101)}Zwei.`, '6:1'],
  ['a list in a hundred others', `${'- '.repeat(101)}Eins.`, '4:1'],
  ['a list that is indented a hundred times', `- Eins\n${' '.repeat(202)}- Zwei`, '5:1'],
  ['brackets in a hundred others', `${'['.repeat(101)}a${']'.repeat(101)}`, '4:103'],
  ['directives in a hundred others', `${':plain[a '.repeat(101)}${']'.repeat(101)}`, '4:910'],
  ['stars in a hundred others', `${'*a '.repeat(101)}b*`, '4:305'],
  ['a hundred stars at a word', `${'*'.repeat(101)}a${'*'.repeat(101)}`, '4:103'],
  ['ten thousand stars in a paragraph', '*a* b\n'.repeat(5001), '5004:1'],
  ['very many quotations in a long text', '> Ja.\n\nNein.\n\n'.repeat(12_500), undefined],
])('findTooLarge reports %s', (_, body, place) => {
  expect(find(body)).toEqual([
    place === undefined ? expect.stringContaining('too-large') : `${place} too-large`,
  ]);
});

test.each([
  ['a long text', '„Der Deich hält“, sagte Ada Berg.\n\n'.repeat(10_000)],
  ['a long list', '- „Der *Deich* hält“, sagte [Ada Berg](/a/).\n'.repeat(10_000)],
  ['a hundred levels', `${'> '.repeat(100)}Eins.`],
  ['a rule of stars', `${'*'.repeat(300)}\n\n${'_'.repeat(300)}`],
  ['brackets that nobody closes', '[a '.repeat(1000)],
  ['escaped brackets', `${'\\['.repeat(200)}${'\\]'.repeat(200)}`],
  ['brackets of many paragraphs', '[a\n\n'.repeat(300) + ']'],
  ['stars inside words', 'Schüler*innen und Lehrer*innen '.repeat(1000)],
  ['levels that end', `${'- a\n  - b\n\n'.repeat(500)}`],
])('findTooLarge lets %s be', (_, body) => {
  expect(find(body)).toEqual([]);
});
