import { describe, expect, test } from 'vitest';
import { checkMdx } from '../read-article-file.ts';

describe('a component of an .mdx article', () => {
  test.each([
    ['<ActorCrd id="x" />', 'Did you mean “ActorCard”?'],
    [
      '<Box>Text.</Box>',
      'At hand are ActorCard, Aside, Compare, Map, ShareOfVoice, Sources, Statement, Term, Timeline',
    ],
    ['Ein <Foo.Bar /> hier.', 'At hand are ActorCard'],
  ])('that nobody has is refused: %s', (body, fix) => {
    expect(checkMdx(`Text.\n\n${body}`)).toMatchObject([
      { rule: 'broken-component', line: 8, fix: expect.stringContaining(fix) },
    ]);
  });

  test.each([
    "import Box from '../../loaders/box.astro'\n\n<Box />\n\nText.",
    "import { Box as Kasten } from '../../loaders/box.astro'\n\n<Kasten />\n\nText.",
    "import * as Foo from '../../loaders/foo.js'\n\n<Foo.Bar />\n\nText.",
    'export const Box = () => null\n\n<Box />\n\nText.',
    'export function Box() { return null }\n\n<Box />\n\nText.',
  ])('that the article brings along is fine: %s', (body) => {
    expect(checkMdx(body).filter(({ rule }) => rule === 'broken-component')).toEqual([]);
  });
});

const tell = (body: string) =>
  checkMdx(`Text.\n\n${body}`).map(({ rule, line, column, message, fix }) => {
    return [`${rule} ${String(line)}:${String(column)}`, message, fix];
  });

describe('the attributes of a component', () => {
  test.each([
    [
      '<Statement speeker="q-a" id="q-a" />',
      '8:12',
      '“speeker” is no attribute of <Statement>.',
      'Rename it or take it out; at hand: id.',
    ],
    [
      '<ShareOfVoice artcle={flut} />',
      '8:15',
      '“artcle” is no attribute of <ShareOfVoice>.',
      'Did you mean “article”? Rename it or take it out; at hand: article.',
    ],
    ['<Statement />', '8:1', '<Statement> has no “id”.', 'Add the attribute: <Statement id=… />.'],
    ['<Sources />', '8:1', '<Sources> has no “items”.', 'Add the attribute: <Sources items=… />.'],
    ['<Statement id={5} />', '8:12', '“id” of <Statement> must be a text.', 'It is 5.'],
    [
      '<Sources terms="deich" />',
      '8:10',
      '“terms” of <Sources> must be a list.',
      'Put it in braces: terms={["deich"]}.',
    ],
    [
      '<Sources items={[\n  { title: "Deich", url: "deich" },\n]} />',
      '9:26',
      '“items.0.url” of <Sources> must be an address that begins with https:// or http://.',
      'It is "deich".',
    ],
    [
      '<Sources items={[{ titel: "Deich", title: "Deich" }]} />',
      '8:27',
      '“items.0.titel” is no attribute of <Sources>.',
      'Did you mean “title”? Rename it or take it out; at hand: title, url, retrieved.',
    ],
  ])('are those that it has, of their types: %s', (body, place, message, fix) => {
    expect(tell(body)).toEqual([[`broken-component ${place}`, message, fix]]);
  });

  test.each([
    ['<Statement id={which} />', '“id” of <Statement> is code;'],
    ['<Statement {...which} />', '<Statement> takes attributes from code;'],
  ])('are not code, which nobody can check: %s', (body, message) => {
    expect(tell(body)).toMatchObject([
      ['broken-component 8:12', expect.stringContaining(message), expect.anything()],
    ]);
  });

  test('name what exists', () => {
    expect(tell('<Sources terms={["deich"]} />')).toEqual([
      [
        'unknown-reference 8:18',
        '<Sources> names “deich”, and there is no such term.',
        'Correct the id, or add glossary/deich.md.',
      ],
    ]);
  });
});

describe('a component', () => {
  test.each([
    ['Ein <Statement id="q-a" /> hier.', '<Statement> stands in a line of text.'],
    ['<QuoteCard id="q-a" />', '<QuoteCard> is called <Statement>.'],
    [
      '<Statement id="q-a">Nein.</Statement>',
      '<Statement> does not show what stands between its tags.',
    ],
    [
      '<Aside title="Deich">Ein Wall.</Aside>',
      'The words of <Aside> stand in the line of its tags.',
    ],
    ['<Aside title="Deich" />', '<Aside> has nothing in it.'],
    [
      '{1 && <Statement id="q-a" />}',
      '<Statement> stands in code, where nobody can check what it shows.',
    ],
  ])('is written as it is shown: %s', (body, message) => {
    expect(tell(body)).toMatchObject([
      [expect.stringMatching(/^broken-component 8:/u), message, expect.anything()],
    ]);
  });

  test('of the article may be called as one of ours', () => {
    expect(
      tell("import Statement from '../../loaders/own.astro'\n\n<Statement speeker={1} />"),
    ).toEqual([]);
  });
});

test('a term in a line has the word that it stands for, so that no sentence lacks it', () => {
  expect(tell('Ein <Term id="deich" /> bricht.').map(([, message]) => message)).toEqual([
    '<Term> names “deich”, and there is no such term.',
    '<Term> has nothing in it.',
  ]);
  expect(tell('<Term id="deich" />').map(([, message]) => message)).toEqual([
    '<Term> names “deich”, and there is no such term.',
  ]);
});

describe('a line of its own', () => {
  test.each([
    ['## <Statement id="q-a" />', '<Statement> stands in a line of text.'],
    ['| a |\n| - |\n| <ActorCard id="a" /> |', '<ActorCard> stands in a line of text.'],
    ['<Term id="deich">„Er hält“, sagte Ada Berg.</Term>', '<Term> stands alone with words in it.'],
    ['<Term id="deich">\n\nEr hält.\n\n</Term>', '<Term> stands alone with words in it.'],
    ['<Aside title="Deich">\n\n{/* folgt */}\n\n</Aside>', '<Aside> has nothing in it.'],
  ])('is asked for: %s', (body, message) => {
    expect(tell(body).map(([, said]) => said)).toContain(message);
  });

  test.each([
    '## Am <Term id="deich">Deich</Term>',
    '## <Term id="deich">Deich</Term>',
    '**<Term id="deich">Deich</Term>** und *<Term id="deich">Deiche</Term>*.',
    '- Eins\n\n  <ActorCard id="a" />',
    '> <ActorCard id="a" />',
  ])('is not asked for here: %s', (body) => {
    expect(tell(body).filter(([at]) => at?.startsWith('broken-component'))).toEqual([]);
  });
});
