import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ARTICLE } from './pages.ts';

let browser: Browser;
let page: Page;
let session: CDPSession;

beforeAll(async () => {
  browser = await connectChromium();
  page = await browser.newPage();
  await page.goto(inject('home') + ARTICLE);
  session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('Accessibility.enable');
});

afterAll(() => browser.close());

/** What the browser tells a screen reader of the first paragraph that holds some words: its text, and links in brackets. */
async function listen(words: string): Promise<string> {
  const root = await session.send('Runtime.evaluate', {
    expression: `[...document.querySelectorAll('.article-text > p')].find((p) => p.textContent.includes(${JSON.stringify(words)}))`,
  });
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: root.result.objectId ?? '',
    fetchRelatives: false,
  });
  const whole = await session.send('Accessibility.getFullAXTree');
  const byId = new Map(whole.nodes.map((node) => [node.nodeId, node]));
  const read = (id: string): string => {
    const node = byId.get(id);
    if (!node) return '';
    const role = String(node.role?.value);
    if (role === 'StaticText') return String(node.name?.value);
    const inside = (node.childIds ?? []).map(read).join('');
    if (role === 'link') return `[${String(node.name?.value)}]`;
    return role === 'generic' ||
      role === 'time' ||
      role === 'none' ||
      role === 'paragraph' ||
      node.ignored
      ? inside
      : `<${role} ${inside}>`;
  };
  return read(nodes[0]?.nodeId ?? '');
}

test('a quotation begins and ends once, and its sentence names the speaker once', async () => {
  expect(await listen('Es sind destruktive Schritte')).toBe(
    'Russland kritisierte die US-Entscheidung. „Es sind destruktive Schritte, welche die ' +
      'militärischen Spannungen erhöhen und den Spielraum für politische Entscheidungen ' +
      'verringern“, sagte der stellvertretende russische Außenminister [Alexander Gruschko] der ' +
      '[Nachrichtenagentur] [Interfax].',
  );
});

test('where the sentence has a pronoun alone, a link behind the words names the speaker', async () => {
  expect(await listen('kämpfen“, betonte er')).toBe(
    'Kirby betonte zugleich, dass es sich nicht um „dauerhafte“ [Truppenverlegungen] handle. ' +
      '„Außerdem werden diese Soldaten nicht in der [Ukraine] kämpfen“[John Kirby], betonte er.',
  );
});

test('reported words are a sentence like any other', async () => {
  expect(await listen('Frankreichs Staatschef')).toBe(
    '[Frankreichs] Staatschef [Emmanuel Macron] kündigte am Mittwochabend an, er werde „in den ' +
      'kommenden Stunden“ mit Biden telefonieren. Auch eine Reise nach Russland schloss er nicht ' +
      'aus.[Emmanuel Macron]',
  );
});
