import { describe, expect, test } from 'vitest';
import { readImportOptions } from '../../src/cli/read-import-options.ts';

describe('readImportOptions', () => {
  test('reads files and options', () => {
    const args = ['a.html', '--encoding', 'UTF-8', '--date', '2024-05-17', '--content', 'texte'];
    expect(readImportOptions(args)).toMatchObject({
      files: ['a.html'],
      content: 'texte',
      isDry: false,
      reading: { encoding: 'utf-8', date: '2024-05-17' },
    });
    expect(readImportOptions(['-h'])).toBe('help');
  });

  test.each([
    [[], 'Name a file, or - for standard input.'],
    [['a', 'b', '--title', 'T'], '--title and --id are for one file.'],
    [['-', '-'], '- can be named once.'],
    [['a', '--title', ' '], '--title is empty.'],
    [['a', '--date', '17.5.2024'], '--date wants a day such as 2024-05-17, not “17.5.2024”.'],
    [['a', '--date', '2024-05'], '--date wants a day such as 2024-05-17, not “2024-05”.'],
    [['a', '--id', 'Ä'], '--id wants small letters a to z, digits and single hyphens, not “Ä”.'],
    [
      ['a', '--format', 'markdwn'],
      '--format knows text, html, docx, markdown, not “markdwn”. Did you mean “markdown”?',
    ],
    [['a', '--encoding', 'latin'], /^--encoding knows utf-8, utf-16le, .* not “latin”\./u],
    [['a', '--nix'], /^Unknown option '--nix'/u],
  ])('tells what is wrong with %j', (args, message) => {
    expect(readImportOptions(args)).toMatch(message);
  });
});
