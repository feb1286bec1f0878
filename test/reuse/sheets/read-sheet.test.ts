import { expect, test } from 'vitest';
import { findNames, isNeeded, readSheet } from '../../../src/reuse/sheets/read-sheet.ts';

const needs = (css: string, html: string): boolean => isNeeded(readSheet(css), findNames(html));

test.each([
  ['a class', '.map{color:red}', '<div class="wide map">'],
  ['the scope of a component', '@layer components{h2[data-sab12]{margin:0}}', '<h2 data-sab12>'],
  ['an element', 'pre:hover>code{margin:0}', '<pre><code>'],
  ['one of two', ':is(.map, .bar) p{margin:0}', '<div class="bar"><p>'],
  ['an element within', 'figure:has(>img){margin:0}', '<figure><img>'],
  ['one of several things within', 'figure:has(img,svg){margin:0}', '<figure><svg>'],
  ['one of several rules', '.map{margin:0}.bar{margin:0}', '<p class="bar">'],
  ['a rule for some widths', '@media (width<=40rem){.map{margin:0}}', '<p class="map">'],
  ['one of a list', '.map p,h2[data-sab12]{margin:0}', '<h2 data-sab12="">'],
])('a sheet with %s that the page has is needed', (_, css, html) => {
  expect(needs(css, html)).toBe(true);
});

test.each([
  ['whose class is missing', '.map{color:red}', '<p class="mapped">map'],
  ['whose element is missing', 'figure img,pre code{margin:0}', '<figure>pre <code>'],
  ['for one of two that are missing', ':is(.map, .key:not(.on)) p{margin:0}', '<p class="bar">'],
  ['that asks for an element within', 'figure:has(>img){margin:0}', '<figure>'],
  ['of which the page has one class of two', '.map .key[data-sab12]{margin:0}', '<p class="map">'],
  ['whose scope is missing', 'h2[data-sab12],p[data-scd34]{margin:0}', '<h2 data-sef56>'],
  ['with rules inside rules', '.map{& a{margin:0}&:hover{margin:0}}', '<a class="bar">'],
  [
    'that has the name only where it must not be',
    '.map:not(:is(.bar)){margin:0}',
    '<p class="bar">',
  ],
  ['with a brace in a string', '.map:before{content:"}{"}.bar{margin:0}', '<p class="key">'],
])('a sheet %s is not needed', (_, css, html) => {
  expect(needs(css, html)).toBe(false);
});

test.each([
  ['a rule for every page', ':root{margin:0}.map{margin:0}'],
  ['a rule for what lacks a class', ':not(.map){margin:0}'],
  ['a rule for whatever comes last', ':is(:last-child, .bar) p{margin:0}'],
  ['a font', '@font-face{font-family:A;src:url(a.woff2)}.map{margin:0}'],
  ['an animation', '@keyframes a{from{margin:0}}.map{margin:0}'],
])('a sheet with %s is needed everywhere', (_, css) => {
  expect(needs(css, '<p class="bar">')).toBe(true);
});
