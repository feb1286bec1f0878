import { toSourceLinks } from '../../src/site/fragment/source-links.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Outcome } from '../browser/publisher/find-marked.ts';
import { followLinks } from '../browser/publisher/follow-links.ts';
import { generateWithPolyfill } from '../browser/publisher/polyfill.ts';
import { readCases } from '../browser/publisher/read-cases.ts';
import { toPlainPage, toPublisherPage } from '../browser/publisher/to-pages.ts';

/**
 * Prints how many text fragments lead to the right words of a publisher's page: those of this site, those that the generator of
 * Google's polyfill makes of the article as O-Ton has it, and those that it makes of the publisher's page itself, which a
 * site cannot read.
 */
const article = readCases();
const html = toPublisherPage(article);
const browser = await launchChromium();
try {
  const page = await browser.newPage();
  const links = toSourceLinks(
    { ...article, url: 'https://bote.example/' },
    article.statements.map(({ span }) => span),
  );
  const makers = {
    'this site, from its own article': links.map((link) => link.split('#')[1]),
    'polyfill, from the same article': await generateWithPolyfill(page, toPlainPage(article)),
    'polyfill, from the publisher’s page': await generateWithPolyfill(page, html),
  };
  console.log(`Chromium ${browser.version()}`);
  for (const [maker, fragments] of Object.entries(makers)) {
    const followed = await followLinks(browser, html, fragments);
    const outcomes: readonly Outcome[] = followed.map(({ outcome }) => outcome);
    const count = (one: Outcome): number => outcomes.filter((outcome) => outcome === one).length;
    console.log(
      `${maker}: ${count('right')} right, ${count('wrong')} wrong, ${count('none')} none`,
    );
    for (const [index, { name }] of article.statements.entries())
      if (outcomes[index] !== 'right') console.log(`  ${outcomes[index]}: ${name}`);
  }
} finally {
  await browser.close();
}
