import { expect, test } from 'vitest';
import type { DevContent } from '../../src/dev/dev-state.ts';
import { createDevState } from '../../src/dev/dev-state.ts';
import type { Finding } from '../../src/schemas/finding.ts';

const EMPTY: DevContent = { collections: new Map(), findings: [] };
const FAULT: Finding = {
  rule: 'quote-id-collision',
  severity: 'error',
  file: 'content/articles/flut.md',
  line: 1,
  column: 1,
  message: 'Two quotes have one id.',
  fix: 'Take one away.',
};

test('a fault that a page found stands until new content comes, and is told once', () => {
  const state = createDevState();
  let changes = 0;
  state.onChange(() => (changes += 1));
  state.setContent(EMPTY);
  state.addFaults(EMPTY, [FAULT]);
  state.addFaults(EMPTY, [FAULT]);
  expect([state.getFindings(), changes]).toEqual([[FAULT], 2]);
  state.setContent({ ...EMPTY });
  expect([state.getFindings(), changes]).toEqual([[], 3]);
});

test('a fault of content that is gone is no fault', () => {
  const state = createDevState();
  state.setContent({ ...EMPTY });
  state.addFaults(EMPTY, [FAULT]);
  expect(state.getFindings()).toEqual([]);
});
