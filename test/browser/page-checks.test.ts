import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPage } from '../bench/pages/check-page.ts';
import { connectChromium } from './connect-chromium.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await connectChromium();
});

afterAll(() => browser.close());

const toUrl = (style: string, body: string): string =>
  `data:text/html;charset=utf-8,${encodeURIComponent(
    `<!doctype html><html lang="de"><meta name="viewport" content="width=device-width"><title>Deich</title><style>${style}</style><main><h1>Deich</h1>${body}</main>`,
  )}`;

test('the bench of pages finds nothing on a page that is as it should be', async () => {
  const style = '.mention{color:inherit} .bar{height:9px;background:teal;forced-color-adjust:none}';
  const body =
    '<p>Ada Berg sprach am <a class="mention" href="#b">Deich</a>.</p><div class="bar"></div><svg width="9" height="9" aria-hidden="true"><rect width="9" height="9" fill="teal"/></svg>';
  expect(await checkPage(browser, toUrl(style, body))).toEqual({
    axe: [],
    'at 320 px': [],
    'at 400 %': [],
    'forced colours': [],
    'reduced motion': [],
  });
});

test('the bench of pages finds what is wrong in each of its columns', async () => {
  const style = `
    .mention { text-decoration: none; color: #123; }
    .wide { width: 400px; }
    .bar { height: 9px; background: teal; }
    p { transition: color 1s; }
    a:focus { outline: none; }
    .same { color: inherit; text-decoration: none; forced-color-adjust: none; }
  `;
  const body = `
    <p>Ada Berg sprach am <a class="mention" href="#b">Deich</a>, <a class="same" href="#c">sagt man</a>.</p>
    <div class="bar"></div>
    <div class="wide">weit</div>
    <svg width="9" height="9" aria-hidden="true"><rect width="9" height="9" fill="white"/></svg>
    <img src="data:,">`;
  const faults = await checkPage(browser, toUrl(style, body));
  const rules = faults.axe.map((fault) => fault.split(' ', 1)[0]);
  expect(rules).toContain('image-alt');
  for (const check of ['at 320 px', 'at 400 %'] as const)
    expect(faults[check]).toEqual([expect.stringMatching(/^\d+ of 320 px: div\.wide “weit”$/u)]);
  expect(faults['forced colours']).toEqual([
    'the mark .mention has no line',
    'the link “sagt man” looks like text',
    'the area div.bar is not seen',
    'the shape rect. is not seen',
    'the focus on a.mention is not seen',
    'the focus on a.same is not seen',
  ]);
  expect(faults['reduced motion']).toEqual(['transition of color of p.']);
});
