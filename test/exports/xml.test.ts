import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, test } from 'vitest';
import { x } from 'xastscript';
import { writeXml } from '../../src/exports/xml.ts';

/** What a parser that is not ours reads: the attribute and the text of the root element. */
function read(xml: string): { attribute: string | undefined; text: string } {
  const document = XmlDocument.fromString(xml);
  try {
    const { root } = document;
    return { attribute: root.attr('a')?.value, text: root.content };
  } finally {
    document.dispose();
  }
}

const TEXTS = [
  ['is empty', '', ''],
  ['has the marks of XML', `<a> & "b" 'c' &amp; <!-- -->`, `<a> & "b" 'c' &amp; <!-- -->`],
  ['has the end of a CDATA section', 'a ]]> b', 'a ]]> b'],
  ['has white space of all kinds', ' a\t\u00A0\u2028\u0085 b ', ' a\t\u00A0\u2028\u0085 b '],
  ['has an emoji of several parts', '👩🏽‍🚒 𝔛', '👩🏽‍🚒 𝔛'],
  ['has control characters', 'a\u0000\u0001\u000B\u001Fb', 'ab'],
  ['has what is no character', 'a\uFFFE\uFFFFb', 'ab'],
  ['has half a surrogate pair', 'a\uD83Db\uDE00', 'a\uFFFDb\uFFFD'],
] as const;

describe('writeXml', () => {
  test.each(TEXTS)('writes a text that %s so that it reads the same', (_, text, read_) => {
    expect(read(writeXml(x('t', { a: text }, text))).text).toBe(read_);
  });

  test.each(TEXTS.filter(([name]) => !name.includes('white space')))(
    'writes an attribute that %s so that it reads the same',
    (_, text, read_) => {
      expect(read(writeXml(x('t', { a: text }, text))).attribute).toBe(read_);
    },
  );

  test('keeps a carriage return and a line feed apart', () => {
    const text = 'a\r\nb\rc\nd';
    expect(read(writeXml(x('t', text))).text).toBe(text);
  });

  test('begins with a declaration and ends with a line break', () => {
    expect(writeXml(x('t'))).toBe('<?xml version="1.0" encoding="UTF-8"?>\n<t/>\n');
  });
});
