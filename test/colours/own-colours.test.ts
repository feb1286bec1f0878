import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isEnough, measureContrast } from '../../src/colours/contrast.ts';
import { toColourRules, toSiteTheme } from '../../src/colours/own-colours.ts';
import { DARK } from '../cards/example-cards.ts';

const CSS = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

test('a site without colours has those of the software and no rule', () => {
  expect(toColourRules(CSS)).toEqual([]);
  expect(toSiteTheme(CSS, 'dark')).toEqual(DARK);
});

test('colours are set in their themes; on paper links stay black', () => {
  const own = { accent: '#00663a', accentDark: '#5fd39a', link: '#123a8c', linkDark: '#9dbcff' };
  expect(toColourRules(CSS, own)).toEqual([
    ':root:root{--accent:#00663a}',
    '@media screen{:root:root{--link:#123a8c}}',
    '@media screen and (prefers-color-scheme:dark){:root:root{--accent:#5fd39a;--link:#9dbcff}}',
  ]);
  expect(toSiteTheme(CSS, 'light', own).get('accent')).toBe('#00663a');
  expect(toSiteTheme(CSS, 'dark', own).get('accent')).toBe('#5fd39a');
});

test('a colour for the light theme alone is made light enough for the dark one', () => {
  const dark = toSiteTheme(CSS, 'dark', { link: '#123a8c' }).get('link') ?? '';
  expect(dark).not.toBe('#123a8c');
  expect(isEnough(measureContrast(dark, 'link', DARK))).toBe(true);
  expect(toSiteTheme(CSS, 'dark', { linkDark: '#9dbcff' }).get('accent')).toBe(DARK.get('accent'));
});

test('no colour of a side changes with them', () => {
  const sides = (theme: ReadonlyMap<string, string>): unknown[] =>
    [...theme].filter(([token]) => token.startsWith('side'));
  expect(sides(toSiteTheme(CSS, 'dark', { accent: '#00663a' }))).toEqual(sides(DARK));
});
