import { describe, expect, test } from 'vitest';
import { ADA, findFaults, HEAD, SOUND } from '../../reading/load-files.ts';

const KEYS =
  'the keys are title, date, summary, lang, form, speakers, source, einfach, tags, positions, movements, draft, publish, corrections';
const ISO = 'must be an ISO date such as 2022-02-02';

/** The one fault of an article with this frontmatter. */
async function findFault(yaml: string) {
  const [fault, ...rest] = await findFaults({ 'articles/flut.md': `---\n${yaml}\n---\n\nText.\n` });
  expect(rest).toEqual([]);
  return fault;
}

describe('the frontmatter of an article', () => {
  test.each([
    ['title: Flut', 'date'],
    ['date: 2022-02-02', 'title'],
  ])('%s misses %s', async (yaml, key) => {
    expect(await findFault(yaml)).toEqual({
      rule: 'missing-key',
      severity: 'error',
      file: 'content/articles/flut.md',
      line: 1,
      column: 1,
      message: `“${key}” is missing.`,
      fix: `Add a line “${key}: …” to the frontmatter.`,
    });
  });

  test.each([
    ['title: Flut\ndate: 2022-02-02\nsumary: Kurz', 'sumary', 'Did you mean “summary”? '],
    ['title: Flut\ndate: 2022-02-02\nTitel: Flut', 'Titel', 'Did you mean “title”? '],
    ['title: Flut\ndate: 2022-02-02\nbanana: Kurz', 'banana', ''],
  ])('has an unknown key: %j', async (yaml, key, question) => {
    expect(await findFault(yaml)).toEqual({
      rule: 'unknown-key',
      severity: 'error',
      file: 'content/articles/flut.md',
      line: 4,
      column: 1,
      message: `“${key}” is no key of an article.`,
      fix: `${question}Rename or remove it; ${KEYS}.`,
    });
  });

  test('has an unknown key inside another', async () => {
    const yaml = 'title: Flut\ndate: 2022-02-02\nsource:\n  author: Ada\n  titel: x';
    expect(await findFault(yaml)).toEqual({
      rule: 'unknown-key',
      severity: 'error',
      file: 'content/articles/flut.md',
      line: 6,
      column: 3,
      message: '“source.titel” is no key of an article.',
      fix: 'Rename or remove it; the keys are publisher, author, url, retrieved, licence.',
    });
  });

  test.each([
    ['2022-13-40', 'It is "2022-13-40".'],
    ['2.2.2022', 'It is "2.2.2022". Write 2022-02-02.'],
    ['2022-02', 'It is "2022-02".'],
    ['"2. Februar 2022"', 'It is "2. Februar 2022".'],
  ])('has a date that is none: %s', async (date, fix) => {
    expect(await findFault(`title: Flut\ndate: ${date}`)).toEqual({
      rule: 'invalid-value',
      severity: 'error',
      file: 'content/articles/flut.md',
      line: 3,
      column: 7,
      message: `“date” ${ISO}.`,
      fix,
    });
  });

  test.each([
    ['title: 1962', 2, 8, '“title” must be a text.', 'It is 1962. Put it between quotation marks.'],
    ['title: ""', 2, 8, '“title” must not be empty.', 'It is "".'],
    ['title: a\nsource: x', 3, 9, '“source” must be a group of keys.', 'It is "x".'],
    [
      'title: a\nsource:\n  retrieved: 2022-13',
      4,
      14,
      '“source.retrieved” must be an ISO date such as 2022, 2022-02 or 2022-02-02.',
      'It is "2022-13".',
    ],
    [
      'title: a\nsource:\n  url: javascript:alert(1)',
      4,
      8,
      '“source.url” must be an address that begins with https:// or http://.',
      'It is "javascript:alert(1)".',
    ],
    [
      'title: a\npositions: [q-aaaaaaaa]',
      3,
      12,
      '“positions” must be a list of two to five ids of statements.',
      'It is ["q-aaaaaaaa"].',
    ],
    [
      'title: a\npositions: [a, b, c, d, e, f]',
      3,
      12,
      '“positions” must be a list of two to five ids of statements.',
      'It is ["a","b","c","d","e","f"].',
    ],
  ])('has a wrong value: %j', async (yaml, line, column, message, fix) => {
    expect(await findFault(`${yaml}\ndate: 2022-02-02`)).toEqual({
      rule: 'invalid-value',
      severity: 'error',
      file: 'content/articles/flut.md',
      line,
      column,
      message,
      fix,
    });
  });

  test.each([
    ['title:\ndate: 2022-02-02', 2, 7, '“title” must be a text.'],
    ['title: a\ndate: 2022-02-02\nsource: ~', 4, 9, '“source” must be a group of keys.'],
    ['title: a\ndate:', 3, 6, `“date” ${ISO}.`],
  ])('has a key without a value: %j', async (yaml, line, column, message) => {
    expect(await findFault(yaml)).toMatchObject({
      rule: 'invalid-value',
      line,
      column,
      message,
      fix: 'It is empty. Write a value behind the colon, or remove the line.',
    });
  });

  test.each([
    ['date: 2022', 'It is 2022.'],
    ['date: 2022-02-02\nsource:\n  retrieved: 22', 'It is 22.'],
    ['date: 2022-02-02\nsummary: [a]', 'It is ["a"].'],
    ['date: 2022-02-02\nsummary: 7', 'It is 7. Put it between quotation marks.'],
  ])('asks for quotation marks only where they fix it: %j', async (yaml, fix) => {
    expect(await findFault(`title: a\n${yaml}`)).toMatchObject({ rule: 'invalid-value', fix });
  });

  test.each(['Nur Text', '- a\n- b', '3'])('is no group of keys: %j', async (yaml) => {
    expect(await findFault(yaml)).toEqual({
      rule: 'invalid-value',
      severity: 'error',
      file: 'content/articles/flut.md',
      line: 1,
      column: 1,
      message: 'The frontmatter must be a group of keys.',
      fix: 'Write keys with values, a line each: “title: …”.',
    });
  });

  test('is told with all its faults at once', async () => {
    const faults = await findFaults({
      'articles/flut.md': '---\ntitel: Flut\ndate: 2.2.2022\n---\n\nText.\n',
    });
    expect(faults.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['missing-key', 1, 1],
      ['invalid-value', 3, 7],
      ['unknown-key', 2, 1],
    ]);
  });
});

test('an article with an empty frontmatter misses its keys', async () => {
  const faults = await findFaults({ 'articles/flut.md': '---\n---\n\nText.\n' });
  expect(faults.map(({ line, message }) => [line, message])).toEqual([
    [1, '“title” is missing.'],
    [1, '“date” is missing.'],
  ]);
});

describe('the frontmatter of an actor', () => {
  const findFault = async (lines: string) =>
    findFaults({ ...SOUND, 'actors/ada-berg.md': ADA.replace('kind: person', lines) });

  test.each([
    [
      'kind: persona',
      3,
      7,
      '“kind” must be one of person, state, government, organisation, medium, group.',
      'Did you mean “person”? It is "persona".',
    ],
    [
      'kind: Zeitung',
      3,
      7,
      '“kind” must be one of person, state, government, organisation, medium, group.',
      'It is "Zeitung".',
    ],
    [
      'kind: person\nside: Rat',
      4,
      7,
      '“side” must be small letters, digits and single hyphens, and not “none” or “several”.',
      'It is "Rat".',
    ],
    ['kind: person\naliases: 3', 4, 10, '“aliases” must be a text or a list of texts.', 'It is 3.'],
    [
      'kind: person\nroles: Wirtin',
      4,
      8,
      '“roles” must be a list.',
      'It is "Wirtin". Write a list, an item a line: “- title: Wirtin”.',
    ],
    ['kind: person\ndraft: ja', 4, 8, '“draft” must be true or false.', 'It is "ja".'],
    [
      'kind: person\nroles:\n  - title: Wirtin\n    from: 2022-13-40',
      6,
      11,
      '“roles.0.from” must be an ISO date such as 2022, 2022-02 or 2022-02-02.',
      'It is "2022-13-40".',
    ],
  ])('has a wrong value: %j', async (lines, line, column, message, fix) => {
    expect(await findFault(lines)).toEqual([
      {
        rule: 'invalid-value',
        severity: 'error',
        file: 'content/actors/ada-berg.md',
        line,
        column,
        message,
        fix,
      },
    ]);
  });

  test('misses a key inside a list', async () => {
    expect(await findFault('kind: person\nroles:\n  - of: ada-berg')).toEqual([
      {
        rule: 'missing-key',
        severity: 'error',
        file: 'content/actors/ada-berg.md',
        line: 5,
        column: 5,
        message: '“roles.0.title” is missing.',
        fix: 'Add a line “title: …” to the frontmatter.',
      },
    ]);
  });
});

test('an article without a fault has none', async () => {
  expect(await findFaults({ 'articles/flut.md': `${HEAD}Text.\n` })).toEqual([]);
});
