import { expect, test } from 'vitest';
import { ADA, DEICH, findFaults, HEAD } from '../../reading/load-files.ts';

const REGISTRY = { 'actors/ada-berg.md': ADA, 'glossary/deich.md': DEICH };

/** What became of entries that no file has. */
const PAST = [
  { version: 1 },
  { kind: 'actor', id: 'ada-berg', name: 'Ada Berg' },
  { kind: 'actor', id: 'bo-berg', status: 'merged', into: 'ada-berg', ended: '2022-03-01' },
  { kind: 'actor', id: 'cora-berg', status: 'retired', ended: '2022-03-01', reason: 'Falsch.' },
]
  .map((line) => `${JSON.stringify(line)}\n`)
  .join('');

test.each([
  [
    '<ActorCard id="nobody" />',
    '<ActorCard> names “nobody”, and there is no such actor.',
    'Correct the id, or add actors/nobody.md.',
  ],
  [
    '<ActorCard id="ada-brg" />',
    '<ActorCard> names “ada-brg”, and there is no such actor.',
    'Did you mean “ada-berg”? Correct the id, or add actors/ada-brg.md.',
  ],
  [
    '<ActorCard id="deich" />',
    '<ActorCard> names “deich”, which is a term, no actor.',
    'Correct the id, or add actors/deich.md.',
  ],
  [
    '<ActorCard id="bo-berg" />',
    '<ActorCard> names “bo-berg”, an entry that became a part of another.',
    'Write “ada-berg”.',
  ],
  [
    '<ActorCard id="cora-berg" />',
    '<ActorCard> names “cora-berg”, an entry that was withdrawn.',
    'Name another entry, or take the component out.',
  ],
])('an id that a component names, and that leads nowhere: %s', async (component, message, fix) => {
  const files = { ...REGISTRY, 'entries.lock.jsonl': PAST };
  const faults = await findFaults({
    ...files,
    'articles/flut.mdx': `${HEAD}Text.\n\n${component}\n`,
  });
  expect(faults.filter(({ severity }) => severity === 'error')).toEqual([
    {
      rule: 'unknown-reference',
      severity: 'error',
      file: 'content/articles/flut.mdx',
      line: 8,
      column: 12,
      message,
      fix,
    },
  ]);
});
