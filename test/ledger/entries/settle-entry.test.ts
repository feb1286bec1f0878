import { expect, test } from 'vitest';
import { formatEntryLedger } from '../../../src/ledger/entries/entry-ledger.ts';
import { parseEntryLedger } from '../../../src/ledger/entries/parse-entry-ledger.ts';
import type { EntrySettlement } from '../../../src/ledger/entries/settle-entry.ts';
import { settleEntry } from '../../../src/ledger/entries/settle-entry.ts';

const LINES = [
  '{"kind":"actor","id":"ada","name":"Ada Berg","firstSeen":"2024-05-01"}',
  '{"kind":"actor","id":"bo","name":"Bo Tal","status":"renamed","into":"ada","ended":"2024-05-02"}',
  '{"kind":"actor","id":"cem","name":"Cem Roth"}',
  '{"kind":"actor","id":"dora","name":"Dora","status":"retired","ended":"2024-05-02","reason":"Weg."}',
];
const DAY = '2024-05-03';

/** The lines that a settlement changes or adds, or why it cannot be; files have the ids `present`, those of `builtin` come with the software. */
function run(
  settlement: object,
  present: readonly string[],
  builtin: readonly string[] = [],
): string {
  const parsed = parseEntryLedger(LINES.join('\n'), 'entries.lock.jsonl');
  if (Array.isArray(parsed)) throw new Error('The example does not parse.');
  const entries = [...present, ...builtin].map((id) => {
    const kind = 'actor' as const;
    return { kind, id, name: id, aliases: [], months: [], isBuiltin: builtin.includes(id) };
  });
  const settled = settleEntry(
    parsed.ledger,
    { present: entries },
    { entry: 'actor', ...settlement } as EntrySettlement,
    DAY,
  );
  if (typeof settled === 'string') return settled;
  return formatEntryLedger(settled)
    .split('\n')
    .slice(1)
    .filter((line) => line !== '' && !LINES.includes(line))
    .join('\n');
}

test('a rename and a merge lead to a file, whose address is issued with them', () => {
  expect(run({ kind: 'rename', id: 'cem', into: 'neu' }, ['ada', 'neu'])).toBe(
    '{"kind":"actor","id":"cem","name":"Cem Roth","status":"renamed","into":"neu","ended":"2024-05-03"}\n' +
      '{"kind":"actor","id":"neu","name":"neu","firstSeen":"2024-05-03"}',
  );
  expect(run({ kind: 'merge', id: 'cem', into: 'ada' }, ['ada'])).toBe(
    '{"kind":"actor","id":"cem","name":"Cem Roth","status":"merged","into":"ada","ended":"2024-05-03"}',
  );
});

test('a file that got its old name back takes its address back', () => {
  expect(run({ kind: 'rename', id: 'ada', into: 'bo' }, ['bo', 'cem'])).toBe(
    '{"kind":"actor","id":"ada","name":"Ada Berg","firstSeen":"2024-05-01","status":"renamed","into":"bo","ended":"2024-05-03"}\n' +
      '{"kind":"actor","id":"bo","name":"bo","firstSeen":"2024-05-03"}',
  );
});

test('a retired one has its reason, a restored one is as new', () => {
  expect(run({ kind: 'retire', id: 'cem', reason: 'Falsch.' }, ['ada'])).toBe(
    '{"kind":"actor","id":"cem","name":"Cem Roth","status":"retired","ended":"2024-05-03","reason":"Falsch."}',
  );
  expect(run({ kind: 'restore', id: 'dora' }, ['ada', 'cem', 'dora'])).toBe(
    '{"kind":"actor","id":"dora","name":"dora","firstSeen":"2024-05-03"}',
  );
});

test.each([
  [{ kind: 'retire', id: 'ida', reason: 'x' }, 'The actor ida is not in the ledger.'],
  [{ kind: 'retire', id: 'ada', reason: 'x' }, 'The actor ada still has a file. Delete it first.'],
  [{ kind: 'retire', id: 'dora', reason: 'x' }, 'The actor dora is retired since 2024-05-02;'],
  [{ kind: 'merge', id: 'cem', into: 'ida' }, 'The actor ida has no file, so nothing leads there.'],
  [{ kind: 'merge', id: 'cem', into: 'dora' }, 'The actor dora has no file'],
  [{ kind: 'restore', id: 'dora' }, 'The actor dora has no file. Bring it back first.'],
  [{ kind: 'restore', id: 'ada' }, 'The actor ada has not ended.'],
])('%j is refused', (settlement, said) => {
  expect(run(settlement, ['ada'])).toContain(said);
});

test('what comes with the software is not ended, for its page stays', () => {
  expect(run({ kind: 'retire', id: 'cem', reason: 'x' }, ['ada'], ['cem'])).toBe(
    'The actor cem comes with O-Ton and keeps its page; a file of your own with this id takes the place of the entry.',
  );
  expect(run({ kind: 'merge', id: 'cem', into: 'ada' }, ['ada'], ['cem'])).toContain(
    'keeps its page',
  );
});

test('nothing is merged into one that is withdrawn and has a file again', () => {
  expect(run({ kind: 'merge', id: 'cem', into: 'dora' }, ['ada', 'dora'])).toContain(
    'The actor dora is retired since 2024-05-02; restore undoes that',
  );
});
