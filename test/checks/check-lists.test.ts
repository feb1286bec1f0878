import { describe, expect, test } from 'vitest';
import { ADA, DEICH, findFaults, HEAD, SEEDORF, SOUND } from '../reading/load-files.ts';

describe('one text where a list is meant', () => {
  test.each([
    ['actors/a.md', ADA.replace('person\n', 'person\naliases: Nordwerft, Werft\n'), 'aliases'],
    ['places/a.md', SEEDORF.replace('lat', 'aliases: Altdorf; Dorf\nlat'), 'aliases'],
    ['glossary/a.md', DEICH.replace('short', 'forms: Deiche, Deichen\nshort'), 'forms'],
  ])('in %s is told', async (path, text, key) => {
    const [fault, ...others] = await findFaults({ ...SOUND, [path]: text });
    expect([fault?.rule, fault?.severity, others]).toEqual(['doubtful-list', 'warning', []]);
    expect(fault?.fix).toContain(`Write “${key}: [`);
  });

  test('is written as a list by the fix, and as one name', async () => {
    const text = ADA.replace('person\n', 'person\naliases: Nordwerft, Werft\n');
    const [fault] = await findFaults({ ...SOUND, 'actors/a.md': text });
    expect(fault?.fix).toBe(
      'Write “aliases: [Nordwerft, Werft]”, or “aliases: ["Nordwerft, Werft"]” where it is one name.',
    );
  });

  test.each(['aliases: Nordwerft', 'aliases: ["Berg, Ada"]'])('is none: %s', async (line) => {
    const text = ADA.replace('person\n', `person\n${line}\n`);
    expect(await findFaults({ ...SOUND, 'actors/a.md': text })).toEqual([]);
  });

  test.each([
    ['roles: Wirtin', 'It is "Wirtin". Write a list, an item a line: “- title: Wirtin”.'],
    ['sources: Bote', 'It is "Bote". Write a list, an item a line: “- title: Bote”.'],
  ])('at a key of groups is an error with the list to write: %s', async (line, fix) => {
    const text = ADA.replace('person\n', `person\n${line}\n`);
    const [fault] = await findFaults({ ...SOUND, 'actors/a.md': text });
    expect([fault?.rule, fault?.severity, fault?.fix]).toEqual(['invalid-value', 'error', fix]);
  });
});

describe('an id of another kind', () => {
  test.each([
    ['actors/a.md', ADA.replace('person\n', 'person\nmemberOf: seedorf\n'), 'a place, no actor'],
    ['actors/a.md', ADA.replace('person\n', 'person\nmemberOf: deich\n'), 'a term, no actor'],
    ['articles/a.md', `${HEAD}:quote[„Ja“]{speaker=seedorf}, hieß es.\n`, 'a place, no actor'],
    ['articles/a.md', `${HEAD}Am :actor[Deich]{id=deich}.\n`, 'a term, no actor'],
    ['articles/a.md', `${HEAD}In :term[Seedorf]{id=seedorf}.\n`, 'a place, no term'],
  ])('in %s is said to be one', async (path, text, words) => {
    const files = { ...SOUND, 'places/seedorf.md': SEEDORF, 'glossary/deich.md': DEICH };
    const [fault, ...others] = await findFaults({ ...files, [path]: text });
    expect([fault?.severity, others]).toEqual(['error', []]);
    expect(fault?.message).toContain(`, which is ${words}.`);
  });
});

describe('frontmatter that nobody closed', () => {
  test.each([
    ['---\ntitle: Flut\ndate: 2022-02-02\n\nDer Deich: Er hält.\n\n---\n\nEnde.\n', 5],
    ['---\ntitle: Flut\ndate: 2022-02-02\n\n„Ja“, sagte sie.\n\n---\n', 5],
    ['---\r\ntitle: Flut\r\n\r\nDer Deich hält.\r\n\r\n---\r\n', 4],
  ])('is told at the first line of the text', async (text, line) => {
    expect(await findFaults({ ...SOUND, 'articles/a.md': text })).toMatchObject([
      {
        rule: 'missing-frontmatter',
        line,
        message: 'The frontmatter begins with --- and does not end before the text here.',
        fix: 'Put a line --- below its last key.',
      },
    ]);
  });

  test('is not meant by YAML that is broken', async () => {
    const faults = await findFaults({
      ...SOUND,
      'articles/a.md': '---\ntitle: A: B\n\ndate: x\n---\n',
    });
    expect(faults.map(({ rule }) => rule)).toEqual(['broken-frontmatter']);
  });
});

test.each([
  ['xx', '“xx” is no language'],
  ['fr', 'The annotator does not know the language “fr”'],
])('lang: %s is told', async (lang, message) => {
  const text = HEAD.replace('---\n\n', `lang: ${lang}\n---\n\nText.\n`);
  const [fault] = await findFaults({ ...SOUND, 'articles/a.md': text });
  expect(fault?.message).toBe(`${message}: no name and no quote is marked here.`);
});

test('a German date is told as the ISO date to write', async () => {
  const text = HEAD.replace('2022-02-02', '2.12.2022');
  const [fault] = await findFaults({ ...SOUND, 'articles/a.md': `${text}Text.\n` });
  expect(fault?.fix).toBe('It is "2.12.2022". Write 2022-12-02.');
});
