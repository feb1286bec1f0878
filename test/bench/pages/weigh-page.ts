import type { Browser } from 'playwright-core';

export const PARTS = ['HTML', 'CSS', 'script', 'fonts', 'other'] as const;
export type Part = (typeof PARTS)[number];

/** Bytes as they came over the line, by what they are. */
export type Weight = Readonly<Record<Part, number>>;

const PART_OF: Readonly<Record<string, Part>> = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'script',
  font: 'fonts',
};

/** Opens a page as a phone does that has nothing of the site yet, and weighs what it loads until it is quiet. */
export async function weighPage(browser: Browser, url: string): Promise<Weight> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  try {
    const page = await context.newPage();
    const sizes: Promise<readonly [Part, number]>[] = [];
    page.on('requestfinished', (request) => {
      const part = PART_OF[request.resourceType()] ?? 'other';
      sizes.push(request.sizes().then(({ responseBodySize }) => [part, responseBodySize] as const));
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const weight: Record<Part, number> = { HTML: 0, CSS: 0, script: 0, fonts: 0, other: 0 };
    for (const [part, bytes] of await Promise.all(sizes)) weight[part] += bytes;
    return weight;
  } finally {
    await context.close();
  }
}
