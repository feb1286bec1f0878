import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/reading/load-content.ts';
import { SOUND, writeFiles } from '../reading/load-files.ts';
import {
  describeLeftOut,
  findUnpublished,
  isShown,
  readShowing,
} from '../../src/files/is-shown.ts';

const TODAY = readShowing({ BUILD_DATE: '2026-12-01' });

describe('isShown', () => {
  test.each([
    [{}, true],
    [{ draft: false }, true],
    [{ draft: true }, false],
    [{ publish: '2026-12-01' }, true],
    [{ publish: '2026-12-02' }, false],
    [{ draft: true, publish: '2026-11-01' }, false],
    // These have findings of their own.
    [{ draft: 'true' }, true],
    [{ publish: 'morgen' }, true],
    [undefined, true],
  ])('of %j is %s', (data, shown) => {
    expect(isShown(data, TODAY)).toBe(shown);
  });

  test('shows all in a build for a look', () => {
    const preview = readShowing({ PREVIEW: '1', BUILD_DATE: '2026-12-01' });
    expect(isShown({ draft: true, publish: '2027-01-01' }, preview)).toBe(true);
  });
});

test.each([
  [{}, undefined],
  [{ draft: true, publish: '2026-12-02' }, 'draft'],
  [{ publish: '2026-12-02' }, 'waiting'],
  [{ publish: '2026-12-01' }, undefined],
])('%j is marked as %s', (data, mark) => {
  expect(findUnpublished(data, TODAY)).toBe(mark);
});

describe('readShowing', () => {
  test('takes the day of the clock where no other is set', () => {
    expect(readShowing({}, new Date(2026, 0, 5, 23, 59))).toEqual({
      isPreview: false,
      today: '2026-01-05',
      findings: [],
    });
  });

  test.each([
    [{ BUILD_DATE: '2026-02-30' }, '“2026-02-30” is no day of the calendar.'],
    [{ BUILD_DATE: '2026-02' }, '“2026-02” is no day of the calendar.'],
  ])('refuses %j', (env, message) => {
    expect(readShowing(env).findings).toMatchObject([{ rule: 'bad-setting', message }]);
  });
});

test('a build says what it leaves out and why', () => {
  const leftOut = [
    { id: 'a', file: 'content/articles/a.md', from: undefined },
    { id: 'b', file: 'content/articles/b.md', from: '2026-12-02' },
  ];
  expect(describeLeftOut(leftOut, '2026-12-01')).toEqual([
    'Left out: content/articles/a.md is a draft.',
    'Left out: content/articles/b.md is published from 2026-12-02; this build is of 2026-12-01.',
  ]);
});

test('an article that is not shown is in no list, and its faults stop nobody', async () => {
  const folder = await writeFiles({
    ...SOUND,
    'articles/entwurf.md': `---\ntitle: Flut\ndraft: true\ndat: 2026\n---\n\n:actor[Sie]{id=nobody}\n`,
    'articles/wartet.md': `---\ntitle: Ebbe\ndate: 2026-03-03\npublish: 2026-12-02\n---\n\nEs bleibt.\n`,
  });
  const { articles, articleFiles, leftOut, findings } = await loadContent(folder, {
    showing: TODAY,
  });
  expect(articles.map(({ id }) => id)).toEqual(['sound']);
  expect(articleFiles).toHaveLength(1);
  expect(leftOut.map(({ id, from }) => [id, from])).toEqual([
    ['entwurf', undefined],
    ['wartet', '2026-12-02'],
  ]);
  expect(findings).toEqual([]);
  const all = await loadContent(folder);
  expect(all.articles.map(({ id }) => id)).toEqual(['sound', 'wartet']);
  expect(all.findings.map(({ rule }) => rule)).toContain('unknown-key');
});
