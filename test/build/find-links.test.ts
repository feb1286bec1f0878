import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import type { SiteFiles } from './find-links.ts';
import {
  explainBroken,
  findBrokenReferences,
  findCssUrls,
  findIds,
  findLinks,
} from './find-links.ts';
import type { HtmlPage } from './site-files.ts';

const toPage = (html: string): HtmlPage => ({
  file: 'a/index.html',
  tree: unified().use(rehypeParse).parse(html),
});

const site: SiteFiles = {
  origin: 'https://o-ton.example',
  base: '/deep/',
  files: new Set(['a/index.html', 'b/index.html', 'data.json']),
  ids: new Map([['b/index.html', ['here', 'größe']]]),
};

describe('the link check', () => {
  test.each([
    ['/deep/b/', undefined],
    ['../b/#here', undefined],
    ['/deep/b/#gr%C3%B6%C3%9Fe', undefined],
    ['/deep/data.json', undefined],
    ['https://elsewhere.example/', undefined],
    ['/b/', 'a/index.html: /b/ is outside /deep/'],
    ['/deep/b', 'a/index.html: /deep/b is no file'],
    ['/deep/c/', 'a/index.html: /deep/c/ is no file'],
    ['/deep/b/#there', 'a/index.html: /deep/b/#there has no such place'],
    ['#here', 'a/index.html: #here has no such place'],
  ])('says of %s: %s', (href, reason) => {
    expect(explainBroken({ file: 'a/index.html', href, isFollowed: true }, site)).toBe(reason);
  });

  test('sees links, sources, citations and addresses in styles', () => {
    const page = toPage(
      '<link rel=stylesheet href=1><a href=2>x</a><img src=3 srcset="4 1x, 5 2x">' +
        '<blockquote cite=6></blockquote><style>@import "7"; a { b: url(8) }</style>' +
        '<script src=9></script><p style="background: url(\'10\')">',
    );
    expect(findLinks(page).map(({ href }) => href)).toEqual(
      expect.arrayContaining(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']),
    );
    expect(findCssUrls('a { b: url( "c d.woff2" ) }')).toEqual(['c d.woff2']);
  });

  test('tells what a browser asks for from what a reader follows', () => {
    const page = toPage('<a href=1>x</a><link rel=icon href=2><link rel=canonical href=3>');
    const asked = findLinks(page).filter(({ isFollowed }) => !isFollowed);
    expect(asked.map(({ href }) => href)).toEqual(['2']);
  });

  test('sees a popover target and a label that are not on the page', () => {
    const page = toPage('<button popovertarget=x aria-labelledby="y z"></button><p id=y>');
    expect(findBrokenReferences(page)).toEqual([
      'a/index.html: popoverTarget x',
      'a/index.html: ariaLabelledBy z',
    ]);
    expect(findIds(page)).toEqual(['y']);
  });
});
