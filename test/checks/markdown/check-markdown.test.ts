import { describe, expect, test } from 'vitest';
import { ADA, DEICH, findFaults, HEAD, SEEDORF } from '../../reading/load-files.ts';

const REGISTRY = {
  'actors/ada-berg.md': ADA,
  'places/seedorf.md': SEEDORF,
  'glossary/deich.md': DEICH,
};

const check = (text: string, ending = 'md') =>
  findFaults({ ...REGISTRY, [`articles/flut.${ending}`]: `${HEAD}${text}` });

describe('a directive', () => {
  test.each([
    [':actor[Sie]', 'actor'],
    [':place[dort]{}', 'place'],
    [':term[Wall]{id=""}', 'term'],
  ])('names nobody: %s', async (directive, name) => {
    expect(await check(`Auch ${directive} hier.\n`)).toEqual([
      {
        rule: 'unknown-directive-target',
        severity: 'error',
        file: 'content/articles/flut.md',
        line: 6,
        column: 6,
        message: `:${name} names nobody.`,
        fix: `Write :${name}[…]{id=…} with an id of the registry.`,
      },
    ]);
  });

  test.each(['q-abcd2345', 'q-withdrwn'])(
    'gives a quote the id %s, which is in no ledger',
    async (id) => {
      const [fault] = await check(`Auch :quote[„Ja“]{id=${id}} hier.\n`);
      expect(fault).toMatchObject({
        rule: 'unknown-directive-target',
        message: `:quote names “${id}”, and there is no such quote in the ledger.`,
      });
    },
  );

  test.each(['gestern', '2022-02-30', '26.01.2022', ''])(
    'gives a quote the day “%s”, which is none',
    async (day) => {
      expect(await check(`Auch :quote[„Ja“]{speaker=ada-berg said="${day}"} hier.\n`)).toEqual([
        {
          rule: 'invalid-value',
          severity: 'error',
          file: 'content/articles/flut.md',
          line: 6,
          column: 6,
          message: `:quote says “said=${day}”, which is no day of the calendar.`,
          fix: 'Write the day as year, month and day: said=2022-01-26.',
        },
      ]);
    },
  );

  test.each([
    [':quote{speaker=ada-berg}', 'quote'],
    [':actor[]{id=ada-berg}', 'actor'],
    [':place', 'place'],
    [':term{id=nobody}', 'term'],
    [':plain[]', 'plain'],
  ])('has no words: %s', async (directive, name) => {
    expect(await check(`Auch ${directive} hier.\n`)).toEqual([
      {
        rule: 'unknown-directive-target',
        severity: 'error',
        file: 'content/articles/flut.md',
        line: 6,
        column: 6,
        message: `:${name} has no words.`,
        fix: `Put the words that it settles in brackets: :${name}[…].`,
      },
    ]);
  });

  test.each([
    [':actor[Sie]{id=ada-brg}', 'actor', 'ada-brg', 'actor', 'Did you mean “ada-berg”? '],
    [':place[dort]{id=seedrof}', 'place', 'seedrof', 'place', 'Did you mean “seedorf”? '],
    [':term[Wall]{id=daich}', 'term', 'daich', 'term', 'Did you mean “deich”? '],
    [':quote[„Ja“]{speaker=bo-tal}', 'quote', 'bo-tal', 'actor', ''],
    [':quote[„Ja“]{speaker="ada-berg, bo-tal"}', 'quote', 'bo-tal', 'actor', ''],
    [':quote[„Ja“]{speaker=ada-berg via=bo-tal}', 'quote', 'bo-tal', 'actor', ''],
  ])('names what is not there: %s', async (directive, name, id, what, question) => {
    expect(await check(`Auch ${directive} hier.\n`)).toEqual([
      {
        rule: 'unknown-directive-target',
        severity: 'error',
        file: 'content/articles/flut.md',
        line: 6,
        column: 6,
        message: `:${name} names “${id}”, and there is no such ${what}.`,
        fix: expect.stringMatching(
          new RegExp(`^${question.replace('?', '[?]')}Correct the id`, 'u'),
        ) as string,
      },
    ]);
  });

  test.each([
    ':actor[Sie]{id=ada-berg} in :place[dort]{id=seedorf} am :term[Wall]{id=deich}.',
    ':quote[„Ja“]{speaker=ada-berg via=ada-berg said=2022-01-26}, :quote[„nein“]{not}, :plain[Ada Berg].',
    'Ressort:Politik, 10:30 Uhr.',
    ':quote[„Ja“]{speaker="Ein Schlosser" to="Bo Tal, Wirt" polarity=negated type=direct}',
    ':::quote{speaker=ada-berg}\n\nWir gehen.\n\n:::\n\nText.',
    '::: Anzeige :::',
    'Ressort:Politik[1]',
  ])('has no fault: %s', async (text) => {
    expect(await check(`${text}\n`)).toEqual([]);
  });

  test('may name an entry whose file has another fault', async () => {
    const faults = await findFaults({
      'articles/flut.md': `${HEAD}Auch :place[dort]{id=seedorf}.\n`,
      'places/seedorf.md': SEEDORF.replace('53', '153'),
    });
    expect(faults.map(({ rule }) => rule)).toEqual(['invalid-value']);
  });
});

describe('an MDX article', () => {
  test.each([
    [
      'Eins {zwei.',
      6,
      12,
      'Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
    [
      'Eins.\n\nZwei <b>drei.',
      8,
      1,
      'Expected a closing tag for `<b>` (8:6-8:9) before the end of `paragraph`',
    ],
    ['Eins {1 +}.', 6, 10, 'Could not parse expression with acorn'],
  ])('does not parse: %j', async (text, line, column, reason) => {
    expect(await check(text, 'mdx')).toEqual([
      {
        rule: 'broken-markdown',
        severity: 'error',
        file: 'content/articles/flut.mdx',
        line,
        column,
        message: `The MDX does not parse: ${reason}.`,
        fix: 'Close every brace and tag; write { as \\{ and < as \\< where they are text.',
      },
    ]);
  });

  test('has no fault with components that name entries', async () => {
    const text =
      'import Box from "../../loaders/box.astro"\n\nAm <Term id="deich">Wall</Term>.\n\n<ActorCard id="ada-berg" />\n\n<Box />\n';
    expect(await check(text, 'mdx')).toEqual([]);
  });
});

describe('the text of an article', () => {
  test.each([
    ['', 'md'],
    ['   \n', 'md'],
    ['```\nCode\n```\n', 'md'],
    ['[](#oben)\n', 'md'],
    ['<Statement id="q-aaaaaaaa" />\n', 'mdx'],
  ])('is empty: %j in .%s', async (text, ending) => {
    expect(await check(text, ending)).toEqual([
      {
        rule: 'empty-article',
        severity: 'error',
        file: `content/articles/flut.${ending}`,
        line: 5,
        column: 1,
        message: 'The article has no text.',
        fix: 'Write its text below the frontmatter.',
      },
    ]);
  });

  test.each([
    ['Ein <b>Wall.', '6:5'],
    ['Ein <b>Wall</b>.', '6:5'],
    ['Ein<br/> Wall.', '6:4'],
    ['Eins.\n\n<div>\n\nZwei.\n\n</div>', '8:1'],
    ['Eins.\n\n<div>\n</div>', '8:1'],
  ])('holds HTML that is left out: %j', async (text, place) => {
    const [line, column] = place.split(':').map(Number);
    expect(await check(`${text}\n`)).toEqual([
      {
        rule: 'raw-html',
        severity: 'warning',
        file: 'content/articles/flut.md',
        line,
        column,
        message: 'HTML in a .md article is left out.',
        fix: 'Write it as Markdown, or rename the file to .mdx.',
      },
    ]);
  });

  test('may hold a comment', async () => {
    expect(await check('Eins. <!-- später -->\n\n<!--\nmehr\n-->\n')).toEqual([]);
  });
});
