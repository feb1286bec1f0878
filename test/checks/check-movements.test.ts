import { expect, test } from 'vitest';
import type { Finding } from '../../src/schemas/finding.ts';
import { ADA, findFaults, HEAD, SEEDORF } from '../reading/load-files.ts';

async function check(
  movement: string,
): Promise<Pick<Finding, 'line' | 'column' | 'message' | 'fix'>[]> {
  const findings = await findFaults({
    'articles/a.md': `---\ntitle: Flut\ndate: 2022-02-02\nmovements:\n  - ${movement}\n---\n\nDer Deich hält.\n`,
    'places/seedorf.md': SEEDORF,
    'actors/ada-berg.md': ADA,
    'actors/velmarien.md': '---\nname: Velmarien\nkind: state\n---\n',
  });
  return findings.map(({ line, column, message, fix }) => ({ line, column, message, fix }));
}

test('movements lead from places and states to places and states', async () => {
  expect(await check('{ from: seedorf, to: [norwegen, paris], what: Sand, count: 3 }')).toEqual([]);
});

test('an id that no place has is told with the nearest', async () => {
  expect(await check('{ from: seedrf, to: norwegen, what: Sand }')).toEqual([
    {
      line: 5,
      column: 13,
      message: '“movements.0.from” names “seedrf”, and there is no such place or state.',
      fix: 'Did you mean “seedorf”? Correct the id, or add places/seedrf.md.',
    },
  ]);
});

test('a place that became a part of another is told with that one, not asked for again', async () => {
  const past = [
    { version: 1 },
    { kind: 'place', id: 'seedorf', name: 'Seedorf' },
    { kind: 'place', id: 'altdorf', status: 'merged', into: 'seedorf', ended: '2022-03-01' },
  ];
  const findings = await findFaults({
    'articles/a.md':
      '---\ntitle: Flut\ndate: 2022-02-02\nmovements:\n  - { from: altdorf, to: paris, what: Sand }\n---\n\nDer Deich hält.\n',
    'places/seedorf.md': SEEDORF,
    'entries.lock.jsonl': past.map((one) => `${JSON.stringify(one)}\n`).join(''),
  });
  expect(findings.filter(({ rule }) => rule === 'unknown-reference')).toMatchObject([
    {
      line: 5,
      message: '“movements.0.from” names “altdorf”, an entry that became a part of another.',
      fix: 'Write “seedorf”.',
    },
  ]);
});

test('every id of a list is looked up', async () => {
  const [found] = await check('{ from: seedorf, to: [paris, norwgen], what: Sand }');
  expect(found?.fix).toMatch(/^Did you mean “norwegen”\?/u);
});

test('somebody who is no state has no place on a map, nor has a state without an outline', async () => {
  for (const id of ['ada-berg', 'velmarien', 'tuvalu']) {
    const [found] = await check(`{ from: seedorf, to: ${id}, what: Sand }`);
    expect(found?.message).toBe(
      `“movements.0.to” names “${id}”, an actor of whom no map knows where it lies.`,
    );
  }
});

test.each([
  ['{ from: paris, to: paris, what: Sand }', 'must be elsewhere than where it begins (“from”)'],
  ['{ from: seedorf, to: [paris, seedorf], what: Sand }', 'must be elsewhere than where it begins'],
  ['{ from: seedorf, to: [paris, paris], what: Sand }', 'must name each id once'],
  ['{ from: seedorf, to: [], what: Sand }', 'must be the id of a place or a state'],
  ['{ from: seedorf, to: paris, what: Sand, count: 0 }', 'must be above 0'],
])('what no map can show is refused: %s', async (movement, message) => {
  const found = await check(movement);
  expect(found).toHaveLength(1);
  expect(found[0]?.message).toContain(message);
});

test('a count is a whole number, or words', async () => {
  expect(await check('{ from: seedorf, to: paris, what: Sand, count: rund 200 }')).toEqual([]);
  const [found] = await check('{ from: seedorf, to: paris, what: Sand, count: 0.5 }');
  expect(found?.message).toContain('must be a whole number above 0');
});

test('a figure that is none is told as it is', async () => {
  const [found] = await check('{ from: seedorf, to: paris, what: Sand, count: .nan }');
  expect(found?.fix).toBe('It is NaN.');
});

test('a region is made of states that there are', async () => {
  const [found] = await findFaults({
    'articles/a.md': `${HEAD}Der Deich hält.\n`,
    'places/norden.md':
      '---\nname: Norden\nlat: 60\nlon: 9\nregion: true\nstates: [norwegen, norwgen]\n---\n',
  });
  expect(found).toMatchObject({
    line: 6,
    column: 20,
    message: '“states” names “norwgen”, and there is no such actor.',
    fix: expect.stringMatching(/^Did you mean “norwegen”\?/u) as string,
  });
});
