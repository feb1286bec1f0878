import { describe, expect, test } from 'vitest';
import { toHtml, toHtmlPart, toLine, toQuoted } from '../../src/exports/plain-text.ts';

describe('a title', () => {
  test('has quotation marks within quotation marks', () => {
    expect(toQuoted('Er rief „Halt“ und „Nein')).toBe('„Er rief ‚Halt‘ und ‚Nein“');
  });

  test('is one line that any file can hold', () => {
    expect(toLine(' a\r\nb\t\u2028c\u0000\u0007\uFFFEd\uD800\u00a0e ')).toBe('a b cd\uFFFD\u00a0e');
  });
});

describe('toLine', () => {
  test.each(['', ' ', '\n', '\u0000\t'])('makes nothing of %j', (text) => {
    expect(toLine(text)).toBe('');
  });
});

describe('toHtmlPart', () => {
  test.each([
    [' sagte Ada ', ' sagte Ada '],
    [', \n\t sagte', ', sagte'],
    ['\nWir', ' Wir'],
    [' ', ' '],
    ['', ''],
    ['\u00a0a\u202f', '\u00a0a\u202f'],
    [' <b>&"\'\u0000 ', ' &lt;b&gt;&amp;&quot;&#39; '],
  ])('keeps the blanks at the ends of %j, and makes the rest safe', (part, html) => {
    expect(toHtmlPart(part)).toBe(html);
  });

  test('joins the parts of a line to what the line is as a whole', () => {
    const parts = ['„Ja“', ', sagte ', 'Ada', ' und ging.'];
    expect(parts.map(toHtmlPart).join('')).toBe(toHtml(parts.join('')));
  });
});

describe('toHtml', () => {
  test('has no blanks at its ends', () => {
    expect(toHtml(' a <\n b ')).toBe('a &lt; b');
  });
});

describe('toQuoted', () => {
  test.each([
    ['Er rief „Halt“', '„Er rief ‚Halt‘“'],
    ['„Halt“, rief er', '„‚Halt‘, rief er“'],
    ['„Er rief „Halt““', '„‚Er rief ‚Halt‘‘“'],
    ['„Ja, „so „gleich“““ und „nein“', '„‚Ja, ‚so ‚gleich‘‘‘ und ‚nein‘“'],
    ['„Er rief „Halt“', '„‚Er rief ‚Halt‘“'],
    ['Er rief ‚Halt‘', '„Er rief ‚Halt‘“'],
  ])('leaves no double mark inside: %j', (words, quoted) => {
    expect(toQuoted(words)).toBe(quoted);
  });
});
