import { expect, test } from 'vitest';
import { toMemberships } from '../../components/to-memberships.ts';

const PERSON = { kind: 'person' } as const;
const STATE = { kind: 'state' } as const;
const GROUP = { kind: 'group' } as const;

test('a person has an office or a task for a state, and belongs to anything else', () => {
  expect(toMemberships(PERSON, [STATE, GROUP])).toEqual({ ofOffice: [STATE], others: [GROUP] });
  expect(toMemberships(STATE, [GROUP, PERSON])).toEqual({ ofOffice: [PERSON], others: [GROUP] });
});

test('a state belongs to a union of states, and a person to a group', () => {
  expect(toMemberships(STATE, [GROUP, STATE])).toEqual({ ofOffice: [], others: [GROUP, STATE] });
  expect(toMemberships(GROUP, [PERSON, STATE])).toEqual({ ofOffice: [], others: [PERSON, STATE] });
});
