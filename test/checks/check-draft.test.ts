import { expect, test } from 'vitest';
import { ADA, findFaults, QUELLAU, SOUND } from '../reading/load-files.ts';

test('an actor that is a draft is a warning at its line', async () => {
  const faults = await findFaults({
    ...SOUND,
    'actors/ada-berg.md': ADA.replace(
      'kind: person',
      'kind: person\n# from the paper\ndraft: true',
    ),
    'actors/quellau.md': QUELLAU,
  });
  expect(faults).toEqual([
    {
      rule: 'draft-entry',
      severity: 'warning',
      file: 'content/actors/ada-berg.md',
      line: 5,
      column: 8,
      message: 'ada-berg is a draft; its page says so.',
      fix: 'Add what has a source, then remove the line draft: true.',
    },
  ]);
});

test.each([
  ['false', []],
  ['"true"', ['invalid-value']],
  ['yes', ['invalid-value']],
  ['', ['invalid-value']],
])('draft: %s is no draft', async (value, rules) => {
  const faults = await findFaults({
    ...SOUND,
    'actors/ada-berg.md': ADA.replace('kind: person', `kind: person\ndraft: ${value}`),
  });
  expect(faults.map(({ rule }) => rule)).toEqual(rules);
});

test('a draft with a fault has both findings', async () => {
  const faults = await findFaults({
    ...SOUND,
    'actors/ada-berg.md': ADA.replace('person', 'human\ndraft: true'),
  });
  expect(faults.map(({ rule, line }) => [rule, line])).toEqual([
    ['invalid-value', 3],
    ['draft-entry', 4],
  ]);
});
