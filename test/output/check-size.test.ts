import { expect, test } from 'vitest';
import { checkSize, describeSize } from '../../src/output/check-size.ts';

const MIB = 1024 * 1024;
const SIZE = { files: 900, bytes: 40 * MIB, largestFile: 2 * MIB, mostInFolder: 300 };
const check = (size: typeof SIZE, budget = {}, host?: 'cloudflare-pages') =>
  checkSize(size, { budget, host }, 'content/site.yml').map(({ severity, message }) => [
    severity,
    message,
  ]);

test('a site without a budget and a host may have any size', () => {
  expect(check({ ...SIZE, files: 1_000_000 })).toEqual([]);
});

test('over the budget is a warning', () => {
  expect(check(SIZE, { files: 899, megabytes: 40 })).toEqual([
    ['warning', 'The site has 900 files, of 899: more than its budget.'],
  ]);
  expect(check(SIZE, { megabytes: 39 })).toEqual([
    ['warning', 'The site has 40 MB, of 39: more than its budget.'],
  ]);
});

test('over a limit of the host is an error', () => {
  expect(check({ ...SIZE, files: 20_000 }, {}, 'cloudflare-pages')).toEqual([]);
  expect(check({ ...SIZE, files: 20_001, largestFile: 26 * MIB }, {}, 'cloudflare-pages')).toEqual([
    ['error', 'The site has 20001 files, of 20000: Cloudflare Pages takes no more.'],
    ['error', 'The site has a file of 26 MB, of 25: Cloudflare Pages takes no more.'],
  ]);
});

test('the end of a build says how large the site is and who would not take it', () => {
  expect(describeSize(SIZE)).toBe('900 files, 40 MB; every host that is known takes it.');
  expect(describeSize({ ...SIZE, bytes: 1100 * MIB })).toBe(
    '900 files, 1100 MB; too large for GitHub Pages, GitLab Pages.',
  );
});
