import { setTimeout } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { getStages, NO_STAGES, startStages } from '../../src/system/stages.ts';

test('adds up what a stage took, though it was begun twice', async () => {
  const stages = startStages({ isQuiet: true });
  stages.show('Pages');
  await setTimeout(20);
  stages.show('Feeds');
  stages.show('Pages');
  await setTimeout(20);
  const times = stages.getTimes();
  await stages.end();
  expect(times.map(({ name }) => name)).toEqual(['Pages', 'Feeds']);
  expect(times[0]?.ms).toBeGreaterThan(35);
  expect(times[1]?.ms).toBeLessThan(20);
});

test('hands its stages to code of this process until it ends', async () => {
  const stages = startStages({ isQuiet: true });
  getStages().show('Annotating');
  expect(stages.getTimes().map(({ name }) => name)).toEqual(['Annotating']);
  await stages.end();
  expect(getStages()).toBe(NO_STAGES);
});

test('writes notes, but none of a task that is to be quiet', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    const quiet = startStages({ isQuiet: true });
    getStages().note('12 cards');
    await quiet.end();
    getStages().note('13 cards');
    expect(log.mock.calls).toEqual([['13 cards']]);
  } finally {
    log.mockRestore();
  }
});
