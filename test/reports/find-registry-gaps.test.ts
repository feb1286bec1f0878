import { describe, expect, test } from 'vitest';
import { findUndatedRoles, findUnused } from '../../src/reports/find-registry-gaps.ts';
import { DEICH, SEEDORF } from '../reading/load-files.ts';
import { loadTexts, toPerson } from './read-invented-texts.ts';

const REGISTRY = {
  'actors/ada-berg.md': toPerson('Ada Berg'),
  'places/seedorf.md': SEEDORF,
  'glossary/deich.md': DEICH,
};

describe('findUnused', () => {
  test('tells the entries that no article names, and no built-in ones', async () => {
    const { content, articles } = await loadTexts(['Es regnet.'], REGISTRY);
    expect(findUnused(content, articles)).toMatchObject([
      {
        rule: 'unused-entry',
        severity: 'note',
        file: 'content/actors/ada-berg.md',
        line: 2,
        column: 7,
        message: 'No article names the actor ada-berg.',
      },
      {
        file: 'content/places/seedorf.md',
        line: 2,
        message: 'No article names the place seedorf.',
      },
      { file: 'content/glossary/deich.md', line: 2, message: 'No article names the term deich.' },
    ]);
  });

  test.each([
    ['names them', ['Ada Berg stand in Seedorf am Deich.']],
    ['between them', ['Ada Berg kam.', 'Seedorf liegt am Deich.']],
    [
      'settles them by a directive',
      [':actor[Sie]{id=ada-berg} kam :place[dorthin]{id=seedorf}, zum :term[Bau]{id=deich}.'],
    ],
  ])('is silent where articles %s', async (_, texts) => {
    const { content, articles } = await loadTexts(texts, REGISTRY);
    expect(findUnused(content, articles)).toEqual([]);
  });

  test.each([
    ':quote[Es bleibt.]{speaker=ada-berg}',
    ':quote[Es bleibt.]{speaker=bo-tal via=ada-berg}',
  ])('counts a speaker and a relay whom only a directive names: %s', async (text) => {
    const { content, articles } = await loadTexts([text], {
      'actors/ada-berg.md': REGISTRY['actors/ada-berg.md'],
      'actors/bo-tal.md': toPerson('Bo Tal'),
    });
    const messages = findUnused(content, articles).map(({ message }) => message);
    expect(messages).not.toContain('No article names the actor ada-berg.');
  });

  test('tells an actor apart from a place with its id', async () => {
    const { content, articles } = await loadTexts([':place[Dort]{id=seedorf} war es.'], {
      'places/seedorf.md': SEEDORF,
      'actors/seedorf.md': toPerson('Bo Tal'),
    });
    expect(findUnused(content, articles).map(({ message }) => message)).toEqual([
      'No article names the actor seedorf.',
    ]);
  });
});

describe('findUndatedRoles', () => {
  test('tells each role without a date, at its place', async () => {
    const roles =
      'roles:\n  - title: Rätin\n    from: 2019\n  - title: Wirtin\n  - title: Meisterin\n    to: 2018-03\n  - title: Chefin\n    of: ada-berg\n';
    const { content } = await loadTexts(['Es regnet.'], {
      'actors/ada-berg.md': toPerson('Ada Berg', roles),
    });
    expect(findUndatedRoles(content.actors)).toEqual([
      {
        rule: 'undated-role',
        severity: 'note',
        file: 'content/actors/ada-berg.md',
        line: 7,
        column: 5,
        message: 'The role “Wirtin” of ada-berg has no date.',
        fix: 'Add from: and, where it ended, to: (2022, 2022-02 or 2022-02-02).',
      },
      expect.objectContaining({ line: 10, message: 'The role “Chefin” of ada-berg has no date.' }),
    ]);
  });

  test('is silent on actors without roles', async () => {
    const { content } = await loadTexts(['Es regnet.'], REGISTRY);
    expect(findUndatedRoles(content.actors)).toEqual([]);
  });
});
