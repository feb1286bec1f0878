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
    [':quote[„Ja“]{speeker=ada-berg}', 'broken-directive', 'Did you mean “speaker”? '],
    [':quote[„Ja“]{relay=ada-berg}', 'broken-directive', 'Write via= instead.'],
    [':plain[Berg]{id=ada-berg}', 'broken-directive', 'It has no attributes.'],
    [':quote[„Ja“]{type=dirct}', 'invalid-value', 'Did you mean “direct”? '],
    [':quote[„Ja“]{polarity=negatd}', 'invalid-value', 'Did you mean “negated”? '],
    [':quote[„Ja“]{speaker}', 'invalid-value', 'Write speaker=ada-berg'],
    [':quote[„Ja“]{to=mehrere}', 'unknown-directive-target', 'Correct the id, or write other'],
  ])('says what no directive says: %s', async (directive, rule, fix) => {
    const findings = await check(`Auch ${directive} hier.\n`);
    expect(findings).toMatchObject([{ rule, line: 6, column: 6, severity: 'error' }]);
    expect(findings[0]?.fix.startsWith(fix)).toBe(true);
  });

  test('has a block that nothing closes', async () => {
    expect(
      await check(':::quote{speaker=ada-berg}\n\nWir gehen.\n\nDas Wasser sinkt.\n'),
    ).toMatchObject([
      {
        rule: 'broken-directive',
        line: 6,
        column: 1,
        fix: 'Write a line ::: below its last words.',
      },
    ]);
  });

  test('has a block without paragraphs', async () => {
    expect(await check(':::quote{speaker=ada-berg}\n:::\n\nText.\n')).toMatchObject([
      { rule: 'unknown-directive-target', message: ':::quote has no words.' },
    ]);
  });
});
