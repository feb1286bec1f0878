import { describe, expect, test } from 'vitest';
import { readFormat } from '../../src/import/source-format.ts';

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

describe('readFormat', () => {
  test.each([
    ['a.txt', 'Hafen', 'text'],
    ['a.HTM', 'Hafen', 'html'],
    ['a.md', '---\n', 'markdown'],
    ['a.docx', 'PK\x03\x04', 'docx'],
    ['-', '<!DOCTYPE html><p>Hafen', 'html'],
    ['seite', '\n<html lang="de">', 'html'],
  ])('%s that begins with %j is %s', (name, text, format) => {
    expect(readFormat(toBytes(text), name, undefined)).toBe(format);
  });

  test('what is given goes before the name', () => {
    expect(readFormat(toBytes('<p>Hafen'), 'a.html', 'text')).toBe('text');
  });

  test.each([
    ['a.pdf', '%PDF-1.7', 'The file is a PDF, which cannot be imported.'],
    ['a.txt', '%PDF-1.7', 'The file is a PDF, which cannot be imported.'],
    ['a.rtf', '{\\rtf1', 'The file is an RTF, which cannot be imported.'],
    [
      'a.doc',
      '\xd0\xcf\x11\xe0',
      'The file is an old Word document (.doc), which cannot be imported.',
    ],
    [
      'a.odt',
      'PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text',
      'The file is an OpenDocument text (.odt), which cannot be imported.',
    ],
    ['a.docx', 'Hafen', 'The file ends in .docx and is none.'],
    ['a.html', '\x89PNG', 'The file is a picture, which cannot be imported.'],
    ['a.txt', ' \n', 'The file is empty.'],
    ['a.txt', '', 'The file is empty.'],
    ['-', 'Hafen', 'What standard input holds is not clear from its name.'],
    ['a.xyz', 'Hafen', 'What the file holds is not clear from its name.'],
  ])('refuses %s that begins with %j', (name, text, message) => {
    expect(readFormat(toBytes(text), name, undefined)).toMatchObject({ message });
  });
});
