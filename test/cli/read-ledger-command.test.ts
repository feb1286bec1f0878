import { describe, expect, test } from 'vitest';
import { readLedgerCommand } from '../../src/cli/read-ledger-command.ts';

const DAY = ['--date', '2024-05-17'];
const date = '2024-05-17';

describe('readLedgerCommand', () => {
  test.each([
    [[], { kind: 'show', isVerbose: false }],
    [['--verbose'], { kind: 'show', isVerbose: true }],
    [['-h'], 'help'],
    [['resolve'], { kind: 'resolve', choices: new Map() }],
    [
      ['resolve', 'q-aaaaaaaa=ours', 'flut=theirs', 'actor/ada-berg=ours'],
      {
        kind: 'resolve',
        choices: new Map([
          ['q-aaaaaaaa', 'ours'],
          ['flut', 'theirs'],
          ['actor/ada-berg', 'ours'],
        ]),
      },
    ],
    [['accept', '--begin', ...DAY], { kind: 'accept-all', date, begins: true }],
    [['restore'], { kind: 'restore' }],
    [['driver'], { kind: 'driver' }],
    [['merge-files', 'o', 'a', 'b'], { kind: 'merge-files', base: 'o', ours: 'a', theirs: 'b' }],
    [['accept', ...DAY], { kind: 'accept-all', date }],
    [
      ['accept', 'q-aaaaaaaa=q-bbbbbbbb', ...DAY],
      {
        kind: 'settle',
        settlements: [{ kind: 'accept', id: 'q-aaaaaaaa', as: 'q-bbbbbbbb' }],
        date,
      },
    ],
    [
      ['accept', 'q-aaaaaaaa=q-bbbbbbbb', 'q-cccccccc=q-cccccccc', ...DAY],
      {
        kind: 'settle',
        settlements: [
          { kind: 'accept', id: 'q-aaaaaaaa', as: 'q-bbbbbbbb' },
          { kind: 'accept', id: 'q-cccccccc', as: 'q-cccccccc' },
        ],
        date,
      },
    ],
    [
      ['retire', 'q-aaaaaaaa', '--reason', ' Verhört. ', ...DAY],
      {
        kind: 'settle',
        settlements: [{ kind: 'retire', id: 'q-aaaaaaaa', reason: 'Verhört.' }],
        date,
      },
    ],
    [
      ['correct', 'q-aaaaaaaa', ...DAY],
      {
        kind: 'settle',
        settlements: [{ kind: 'correct', id: 'q-aaaaaaaa', note: undefined }],
        date,
      },
    ],
    [
      ['merge', 'q-aaaaaaaa', 'q-bbbbbbbb', ...DAY],
      {
        kind: 'settle',
        settlements: [{ kind: 'merge', id: 'q-aaaaaaaa', into: 'q-bbbbbbbb' }],
        date,
      },
    ],
    [
      ['retire', 'q-aaaaaaaa', 'q-bbbbbbbb', 'q-aaaaaaaa', '--reason', 'Verhört.', ...DAY],
      {
        kind: 'settle',
        settlements: ['q-aaaaaaaa', 'q-bbbbbbbb'].map((id) => {
          return { kind: 'retire', id, reason: 'Verhört.' };
        }),
        date,
      },
    ],
    [
      ['retire', '--article', 'flut', '--reason', 'Verhört.', ...DAY],
      { kind: 'retire-article', article: 'flut', reason: 'Verhört.', date },
    ],
  ])('understands %j', (args, command) => {
    expect(readLedgerCommand(args)).toEqual(command);
  });

  test('takes today where no day is given', () => {
    expect(readLedgerCommand(['accept'])).toMatchObject({
      date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/u),
    });
  });

  test.each([
    [['frob'], 'There is no command “frob”.'],
    [['accept', 'q-aaaaaaaa'], 'accept wants ids such as q-abcd2345.'],
    [['accept', 'q-aaaaaaaa=x'], 'accept wants ids such as q-abcd2345, not “x”.'],
    [
      ['accept', 'q-aaaaaaaa=q-bbbbbbbb', 'q-cccccccc=q-bbbbbbbb'],
      'q-bbbbbbbb stands twice on one side of “=”: a quote has one id, and an id one quote.',
    ],
    [['retire'], 'retire wants ids such as q-abcd2345.'],
    [['retire', 'q-aaaaaaaa'], 'retire wants --reason "…": readers of the page will see it.'],
    [
      ['retire', 'q-aaaaaaaa', '--reason', ' '],
      'retire wants --reason "…": readers of the page will see it.',
    ],
    [
      ['retire', '--article', 'flut'],
      'retire wants --reason "…": readers of the page will see it.',
    ],
    [
      ['retire', 'q-aaaaaaaa', 'x', '--reason', 'Weg.'],
      'retire wants ids such as q-abcd2345, not “x”.',
    ],
    [
      ['retire', 'q-aaaaaaaa', '--article', 'flut', '--reason', 'Weg.'],
      'retire wants ids, or --article ID for all that it has lost, not both.',
    ],
    [
      ['retire', 'q-aaaaaaaa', '--reason', 'Weg\u0007'],
      '--reason and --note want text, not the control character U+0007.',
    ],
    [['merge', 'q-aaaaaaaa'], 'merge wants ids such as q-abcd2345.'],
    [['correct', 'q-aaaaaaaa', 'q-bbbbbbbb'], '“q-bbbbbbbb” is too much.'],
    [['merge', 'q-aaaaaaaa', 'q-bbbbbbbb', 'c'], '“c” is too much.'],
    [
      ['accept', '--date', '2024-13-01'],
      '--date wants a day such as 2024-05-17, not “2024-13-01”.',
    ],
    [
      ['accept', '--date', '2024-02-30'],
      '--date wants a day such as 2024-05-17, not “2024-02-30”.',
    ],
    [
      ['accept', '--date', '2023-02-29'],
      '--date wants a day such as 2024-05-17, not “2023-02-29”.',
    ],
    [['accept', '--date', '2024-02'], '--date wants a day such as 2024-05-17, not “2024-02”.'],
    [['accept', '--date', 'gestern'], '--date wants a day such as 2024-05-17, not “gestern”.'],
  ])('refuses %j', (args, message) => {
    expect(readLedgerCommand(args)).toBe(message);
  });
});
