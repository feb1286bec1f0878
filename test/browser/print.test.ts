import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ARTICLE } from './pages.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectChromium();
  page = await browser.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.goto(inject('home') + ARTICLE);
});

afterAll(() => browser.close());

describe('an article on paper', () => {
  test('takes at most six pages of A4, timeline and map included', async () => {
    const margin = { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page(?!s)/gu) ?? [];
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThanOrEqual(6);
  });

  test('numbers its marks from one on, and says under each number what is meant', async () => {
    const marks = await page
      .locator('.mention[data-number]')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('data-number'), one.textContent]));
    const numbers = marks.map(([number]) => Number(number));
    expect(numbers.slice(0, 3)).toEqual([1, 2, 3]);
    const entries = await page.locator('.definition:visible h3').allTextContents();
    expect(entries).toHaveLength(Math.max(...numbers));
    expect(entries.slice(0, 3)).toEqual(['USA', 'Ukraine-Konflikt', 'Deutschland']);
    const [number] = marks.find(([, name]) => name === 'John Kirby') ?? [];
    expect(entries[Number(number) - 1]).toBe('John Kirby');
  });

  test('explains all of them in words, and nothing twice', async () => {
    const texts = await page.locator('.definition:visible').allInnerTexts();
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => text.trim().length < 15)).toEqual([]);
    expect(texts.find((text) => text.startsWith('Bündnis'))).toContain(
      'Vertraglicher Zusammenschluss von Staaten',
    );
    expect(texts.find((text) => text.startsWith('John Kirby'))).toMatch(
      /^John Kirby\s+Pressesprecher/u,
    );
    expect(texts.some((text) => text.includes('Zum Profil'))).toBe(false);
  });

  test('numbers its statements, with the address of each', async () => {
    const numbers = await page
      .locator('[data-statement]')
      .evaluateAll((all) => all.map((one) => Number(one.getAttribute('data-statement'))));
    const rows = await page.locator('.register li').allInnerTexts();
    expect(numbers.toSorted((a, b) => a - b)).toEqual([...rows.keys()].map((index) => index + 1));
    expect(rows[0]).toContain('Pentagon');
    expect(rows.every((row) => /: https:\S+\/quotes\/q-[a-z2-7]{8}\/$/u.test(row))).toBe(true);
  });

  test('has no words of the screen', async () => {
    const shown = await page.locator('body').innerText();
    for (const words of [
      'Link kopieren',
      'Ohne Markierungen lesen',
      'Wer spricht hier?',
      'English',
    ])
      expect(shown).not.toContain(words);
    expect(shown).toContain('Abgerufen am');
  });
});
