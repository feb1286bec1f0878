import { describe, expect, test } from 'vitest';
import { findUnlinked, toMessage } from '../../src/reports/find-unlinked.ts';
import type { UnlinkedReason } from '../../src/text/names/name-context.ts';
import { EXAMPLES } from '../text/registry-of-examples.ts';
import { HEAD, loadFiles } from '../reading/load-files.ts';
import { loadTexts, toPerson } from './read-invented-texts.ts';

const FALKS = {
  'actors/mira-falk.md': toPerson('Mira Falk'),
  'actors/otto-falk.md': toPerson('Otto Falk'),
};

describe('findUnlinked', () => {
  test('tells a name that two own, with its place and what settles it', async () => {
    const { content, articles } = await loadTexts(['Es regnet.\n**Falk** kam.'], FALKS);
    expect(findUnlinked(articles, content.registry)).toEqual([
      {
        rule: 'unlinked-name',
        severity: 'note',
        file: 'content/articles/a1.md',
        line: 7,
        column: 3,
        message:
          '“Falk” may be Mira Falk (mira-falk), Otto Falk (otto-falk); the article names neither in full.',
        fix: 'Settle it: :actor[Falk]{id=mira-falk}, or :plain[Falk] if nobody is meant.',
      },
    ]);
  });

  test('tells ten of those who share a name, and how many more there are', async () => {
    const names = Array.from('abcdefghijkl', (letter) => [
      `actors/${letter}-falk.md`,
      toPerson(`${letter.toUpperCase()}da Falk`),
    ]);
    const { content, articles } = await loadTexts(['Falk kam.'], Object.fromEntries(names));
    const [{ message = '' } = {}] = findUnlinked(articles, content.registry);
    expect(message).toMatch(
      /^“Falk” may be Ada Falk \(a-falk\), .*, Jda Falk \(j-falk\), 2 more; /u,
    );
  });

  test('tells a name that somebody else has too', async () => {
    const { content, articles } = await loadTexts(['Hubert Tal kam. Dann ging Tal.'], {
      'actors/bo-tal.md': toPerson('Bo Tal'),
    });
    expect(
      findUnlinked(articles, content.registry).map(({ message, column }) => [column, message]),
    ).toEqual([
      [27, '“Tal” may be Bo Tal (bo-tal); the article names somebody else with this name, too.'],
    ]);
  });

  test('is silent on a name that a directive settles', async () => {
    const texts = [':actor[Falk]{id=mira-falk} kam.', ':plain[Falk] kam.'];
    const { content, articles } = await loadTexts(texts, FALKS);
    expect(findUnlinked(articles, content.registry)).toEqual([]);
  });

  test('is silent on words that are plainly no name of the registry', async () => {
    const { content, articles } = await loadTexts(
      ['Der Falk flog. Die Falks kamen. Hubert Falk-Tal.'],
      FALKS,
    );
    expect(findUnlinked(articles, content.registry)).toEqual([]);
  });

  test('names a directive that the build takes: a place and a term share a name', async () => {
    const files = {
      'places/wall.md': '---\nname: Wall\nlat: 53\nlon: 9\n---\n',
      'glossary/wall.md': '---\nterm: Wall\nshort: Ein Deich.\n---\n',
    };
    const { content, articles } = await loadTexts(['Wall steht.'], files);
    const [, directive = ''] =
      /^Settle it: (\S+),/u.exec(findUnlinked(articles, content.registry)[0]?.fix ?? '') ?? [];
    expect(directive).toMatch(/^:\w+\[Wall\]\{id=wall\}$/u);
    const { findings } = await loadFiles({
      ...files,
      'articles/a1.md': `${HEAD}${directive} steht.\n`,
    });
    expect(findings).toEqual([]);
  });
});

describe('toMessage', () => {
  const toName = (reason: UnlinkedReason, ids: readonly string[]) => ({
    span: { start: 0, end: 4 },
    form: 'Falk',
    ids,
    reason,
  });

  test.each<[UnlinkedReason, readonly string[], string | undefined]>([
    [
      'several-owners',
      ['mira-falk', 'oslo', 'deich'],
      '“Falk” may be Mira Falk (mira-falk), Oslo (oslo), Deich (deich); the article names neither in full.',
    ],
    [
      'several-owners',
      ['nobody'],
      '“Falk” may be nobody (nobody); the article names neither in full.',
    ],
    [
      'somebody-else',
      ['mira-falk'],
      '“Falk” may be Mira Falk (mira-falk); the article names somebody else with this name, too.',
    ],
    [
      'open-office',
      [],
      '“Falk”: the registry has nobody who held this office on the day of the article.',
    ],
    [
      'open-office',
      ['mira-falk', 'otto-falk'],
      '“Falk” was held by several on the day of the article: Mira Falk (mira-falk), Otto Falk (otto-falk).',
    ],
    ['longer-name', ['mira-falk'], undefined],
    ['no-name-here', ['mira-falk'], undefined],
  ])('says of %s with %j: %s', (reason, ids, message) => {
    expect(toMessage(toName(reason, ids), EXAMPLES)).toBe(message);
  });
});
