import { afterEach, expect, test } from 'vitest';
import { describeProfile, getPeakMemory } from '../../src/cli/build-profile.ts';
import { speak } from '../../src/i18n/say.ts';

afterEach(() => speak('en'));

const STAGES = [
  { name: 'Reading content', ms: 840 },
  { name: 'Writing pages', ms: 11_260 },
];
const ROUTES = [
  { route: 'src/pages/[...locale]/quotes/[id].astro', files: 1240, ms: 9300 },
  { route: 'src/pages/robots.txt.ts', files: 1, ms: 4 },
];

test('shows stages in their order, routes with their files, and the memory', () => {
  expect(describeProfile(STAGES, ROUTES, 1_300_000_000)).toBe(`
Step               Time
Reading content   0.8 s
Writing pages    11.3 s
In all           12.1 s

Route                          Files   Time  a file
[...locale]/quotes/[id].astro  1,240  9.3 s  7.5 ms
robots.txt.ts                      1  0.0 s    4 ms

Most memory: 1,240 MB`);
});

test('has one table of a build that did not come to its pages, in German where the site is', () => {
  speak('de');
  expect(describeProfile([{ name: 'Inhalt lesen', ms: 1500 }], [], 90_000_000)).toBe(`
Schritt        Zeit
Inhalt lesen  1,5 s
Zusammen      1,5 s

Höchster Speicherbedarf: 86 MB`);
});

test('gives the peak memory of this process in bytes', () => {
  expect(getPeakMemory()).toBeGreaterThanOrEqual(process.memoryUsage.rss() / 2);
  expect(getPeakMemory()).toBeLessThan(100e9);
});
