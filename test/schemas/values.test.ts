import { describe, expect, test } from 'vitest';
import {
  fullDate,
  fullLine,
  ID,
  languageTag,
  line,
  partialDate,
  sourceSchema,
  textList,
  webAddress,
} from '../../src/schemas/values.ts';

describe('an id', () => {
  test.each(['deich', 'ada-berg', 'a', '7', 'flut-2022-02'])('may be “%s”', (id) => {
    expect(ID.test(id)).toBe(true);
  });

  test.each(['', 'Deich', 'größe', 'a_b', 'a b', 'a--b', '-a', 'a-', 'a.b', 'a/b', 'a\n'])(
    'may not be “%s”',
    (id) => {
      expect(ID.test(id)).toBe(false);
    },
  );
});

describe('a partial date', () => {
  test.each(['2022', '2022-02', '2022-02-02', '2024-02-29', '1962-12-31'])('may be %s', (date) => {
    expect(partialDate.parse(date)).toBe(date);
  });

  test('may be a year that YAML reads as a number, and is a text', () => {
    expect(partialDate.parse(2022)).toBe('2022');
  });

  test.each([
    '2022-13-40',
    '2022-13',
    '2022-00',
    '2022-02-30',
    '2023-02-29',
    '2022-2-2',
    '2.2.2022',
    '02.02.2022',
    'Februar 2022',
    '2022-02-02T00:00:00Z',
    ' 2022',
    '22',
    '',
    22,
    2022.5,
    -2022,
    null,
    true,
    ['2022'],
  ])('may not be %j', (date) => {
    expect(partialDate.safeParse(date).error?.issues.map(({ message }) => message)).toEqual([
      'must be an ISO date such as 2022, 2022-02 or 2022-02-02',
    ]);
  });
});

describe('a full date', () => {
  test.each(['2022-02-02', '2024-02-29'])('may be %s', (date) => {
    expect(fullDate.parse(date)).toBe(date);
  });

  test.each(['2022', '2022-02', '2022-13-40', '2022-02-30', '2.2.2022', '', 2022, null, undefined])(
    'may not be %j',
    (date) => {
      expect(fullDate.safeParse(date).error?.issues.map(({ message }) => message)).toEqual([
        'must be an ISO date such as 2022-02-02',
      ]);
    },
  );
});

describe('a list of texts', () => {
  test.each([
    ['Ada', ['Ada']],
    [
      ['Ada', 'Bo'],
      ['Ada', 'Bo'],
    ],
    [[], []],
    [undefined, []],
  ])('reads %j as %j', (value, list) => {
    expect(textList.parse(value)).toEqual(list);
  });

  test.each([3, true, null, { a: 1 }, [3], ['a', ['b']]])('refuses %j', (value) => {
    expect(textList.safeParse(value).error?.issues.map(({ message }) => message)).toEqual([
      'must be a text or a list of texts',
    ]);
  });
});

describe('a language', () => {
  test.each([
    ['de', 'de'],
    ['DE-at', 'de-AT'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['de-1996', 'de-1996'],
  ])('may be %s, and is stored as %s', (tag, stored) => {
    expect(languageTag.parse(tag)).toBe(stored);
  });

  test.each(['', 'deutsch', 'd', 'de_DE', 'de DE', 'de\nER  - ', 'de"', '-de', 'x-quellau', 49])(
    'may not be %j',
    (tag) => {
      expect(languageTag.safeParse(tag).error?.issues.map(({ message }) => message)).toEqual([
        'must be a language such as de, en or de-AT',
      ]);
    },
  );
});

describe('a line', () => {
  test.each([
    ['Quellauer Bote', 'Quellauer Bote'],
    ['Quellauer\nBote\n', 'Quellauer Bote'],
    ['Quellauer \r\n\t Bote', 'Quellauer Bote'],
    ['Quellauer\u2028\u2029Bote', 'Quellauer Bote'],
    ['Quellauer  Bote', 'Quellauer  Bote'],
    [' \n', ''],
  ])('folds %j to %j', (value, folded) => {
    expect(line.parse(value)).toBe(folded);
  });

  test('may be required to hold something', () => {
    expect(fullLine.safeParse(' \n ').success).toBe(false);
  });
});

describe('an address on the web', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['HTTPS://EXAMPLE.ORG', 'https://example.org/'],
    ['https://example.org/a b"<', 'https://example.org/a%20b%22%3C'],
    ['https://example.org/ä', 'https://example.org/%C3%A4'],
  ])('may be %s, and is stored as %s', (address, stored) => {
    expect(webAddress.parse(address)).toBe(stored);
  });

  test.each([
    ['https://ada@example.org', 'must be an address without a name or a password'],
    ['https://ada:geheim@example.org', 'must be an address without a name or a password'],
    ['https://exam\nple.org', 'must be an address without tabs and line breaks'],
    ['https://example.org/\ta', 'must be an address without tabs and line breaks'],
    ['https://example.org\r', 'must be an address without tabs and line breaks'],
  ])('may not be %j', (address, message) => {
    expect(webAddress.safeParse(address).error?.issues.map((issue) => issue.message)).toEqual([
      message,
    ]);
  });

  test.each([
    'example.org',
    'www.example.org',
    '//example.org',
    'ftp://example.org',
    'javascript:alert(1)',
    'javascript://example.org/%0aalert(1)',
    'data:text/html,x',
    'https://',
    ' https://example.org',
    '',
  ])('may not be “%s”', (address) => {
    expect(webAddress.safeParse(address).error?.issues.map(({ message }) => message)).toEqual([
      'must be an address that begins with https:// or http://',
    ]);
  });
});

describe('a source', () => {
  test('has a title, and may have an address and a date', () => {
    const source = { title: 'Nordfunk', url: 'https://example.org/', retrieved: '2022-02' };
    expect(sourceSchema.parse(source)).toEqual(source);
    expect(sourceSchema.parse({ title: 'Nordfunk' })).toEqual({ title: 'Nordfunk' });
  });

  test('has no other keys', () => {
    expect(sourceSchema.safeParse({ title: 'Nordfunk', link: 'x' }).success).toBe(false);
  });
});
