import { describe, expect, test } from 'vitest';
import type { Explanation } from '../../src/reports/explain.ts';
import { explainArticle } from '../../src/reports/explain.ts';
import { ADA, DEICH, findFaults, HEAD, loadFiles, SEEDORF } from '../reading/load-files.ts';

const REGISTRY = {
  'actors/ada-berg.md': ADA,
  'actors/nordfunk.md': '---\nname: Nordfunk\nkind: medium\n---\n',
  'places/seedorf.md': SEEDORF,
  'glossary/deich.md': DEICH,
};

async function explain(text: string): Promise<Explanation[]> {
  const content = await loadFiles({ 'articles/flut.md': `${HEAD}${text}\n`, ...REGISTRY });
  return explainArticle(content, 'flut') ?? [];
}

describe('explainArticle', () => {
  test('tells every mark in the order of the text, with its rule and what settles it', async () => {
    const marks = await explain(
      '„Der Deich hält“, sagte Ada Berg dem Nordfunk.\n\nIn Seedorf war es still.',
    );
    expect(marks).toEqual([
      {
        kind: 'quote',
        id: '',
        words: '„Der Deich hält“',
        line: 6,
        rule: 'direct-inverted',
        confidence: expect.closeTo(0.93, 1),
        detail: 'direct · by ada-berg · to nordfunk',
        directive: ':quote[„Der Deich hält“]{speaker=ada-berg}',
      },
      {
        kind: 'term',
        id: 'deich',
        words: 'Deich',
        line: 6,
        rule: 'name',
        confidence: 0.98,
        detail: '',
        directive: ':term[Deich]{id=deich}',
      },
      expect.objectContaining({ kind: 'actor', id: 'ada-berg', line: 6 }),
      expect.objectContaining({ kind: 'actor', id: 'nordfunk', line: 6 }),
      expect.objectContaining({
        kind: 'place',
        id: 'seedorf',
        line: 8,
        directive: ':place[Seedorf]{id=seedorf}',
      }),
    ]);
  });

  test('tells what the text claims of a quote, who else passes it on, and its day', async () => {
    const marks = await explain(
      'Ada Berg bestritt am 3. Mai 2020, dass Wasser fehlt. Laut Kurier sagte Ada Berg, es komme.',
    );
    const details = marks.map(({ detail }) => detail);
    expect(details).toContain('indirect · by ada-berg · negated · on 2020-05-03');
    expect(details).toContain('indirect · by ada-berg · through Kurier');
  });

  test('tells a name that is not linked, with the reason', async () => {
    const marks = await explain('Hubert Berg kam. Dann ging Berg.');
    expect(marks.at(-1)).toEqual({
      kind: 'unlinked',
      id: '',
      words: 'Berg',
      line: 6,
      rule: 'somebody-else',
      detail:
        '“Berg” may be Ada Berg (ada-berg); the article names somebody else with this name, too.',
      directive: ':actor[Berg]{id=ada-berg}',
    });
  });

  test('tells a word that is plainly no name, too', async () => {
    expect(await explain('Der Berg ist hoch.')).toMatchObject([
      { kind: 'unlinked', rule: 'no-name-here', detail: 'Not linked to ada-berg.' },
    ]);
  });

  test.each([
    ['nobody', '„Wir gehen hier weg.“', 'direct · by nobody the text names', '{speaker=…}'],
    ['a stranger', '„Wir gehen weg“, sagte Uwe Tal.', 'direct · by Uwe Tal', '{speaker=…}'],
    ['an entry', '„Wir gehen weg“, sagte Ada Berg.', 'direct · by ada-berg', '{speaker=ada-berg}'],
    [
      'a directive',
      ':quote[„Wir gehen weg“]{speaker=ada-berg via=nordfunk}.',
      'direct · by ada-berg · through nordfunk',
      '{speaker=ada-berg via=nordfunk}',
    ],
  ])('says who speaks: %s', async (_, text, detail, attributes) => {
    const quote = (await explain(text)).find(({ kind }) => kind === 'quote');
    expect(quote?.detail).toBe(detail);
    expect(quote?.directive.endsWith(attributes)).toBe(true);
  });

  test('says that a directive settled a mark, and gives it again', async () => {
    const directive = ':actor[die Wirtin]{id=ada-berg}';
    expect(await explain(`Dort stand ${directive}.`)).toMatchObject([
      { kind: 'actor', rule: 'directive', confidence: 1, directive },
    ]);
  });

  test('gives a directive that keeps the words of the article, where the quote is divided', async () => {
    const text = '„Wir gehen hier“, sagte Ada Berg, „erst morgen weg.“';
    const quotes = (await explain(text)).filter(({ kind }) => kind === 'quote');
    for (const { directive } of quotes) {
      const words = /^:quote\[(.*)\]\{[^}]*\}$/u.exec(directive)?.[1] ?? '';
      expect(text).toContain(words);
    }
  });

  test('gives directives that the build takes', async () => {
    const text = '„Der Deich hält“, sagte Ada Berg in Seedorf. Dann ging Berg.';
    const marks = (await explain(text)).filter(({ directive }) => !directive.includes('…'));
    expect(marks.length).toBeGreaterThan(3);
    const pasted = marks.map(({ directive }) => directive).join('\n\n');
    expect(await findFaults({ ...REGISTRY, 'articles/flut.md': `${HEAD}${pasted}\n` })).toEqual([]);
  });

  test('gives a directive for the kind of entry that a name may be', async () => {
    const content = await loadFiles({
      'articles/flut.md': `${HEAD}Wall steht.\n`,
      'places/wall.md': SEEDORF.replace('Seedorf', 'Wall'),
      'glossary/wall.md': DEICH.replace('Deich', 'Wall'),
    });
    expect(
      explainArticle(content, 'flut')?.map(({ rule, directive }) => [rule, directive]),
    ).toEqual([['several-owners', expect.stringMatching(/^:(?:place|term)\[Wall\]\{id=wall\}$/u)]]);
  });

  test('gives nothing for an article that is not there', async () => {
    const content = await loadFiles({ 'articles/flut.md': `${HEAD}Es regnet.\n` });
    expect([explainArticle(content, 'flut'), explainArticle(content, 'ebbe')]).toEqual([
      [],
      undefined,
    ]);
  });
});
