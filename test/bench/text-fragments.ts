import { toSourceLinks } from '../../src/site/fragment/source-links.ts';
import { launchChromium } from '../browser/chromium.ts';
import type { Outcome } from '../browser/publisher/find-marked.ts';
import { findsWords, followLinks } from '../browser/publisher/follow-links.ts';
import { generateWithPolyfill, resolveWithPolyfill } from '../browser/publisher/polyfill.ts';
import { readCases } from '../browser/publisher/read-cases.ts';
import { toPlainPage, toPublisherPage } from '../browser/publisher/to-pages.ts';

/**
 * Prints how many text fragments lead to the right words of a publisher's page: those of this site, those that the generator of
 * Google's polyfill makes of the article as O-Ton has it, and those that it makes of the publisher's page itself, which a
 * site cannot read: `CHROMIUM_PATH=… node test/bench/text-fragments.ts`. The Chromium of the package finds no words; there the
 * polyfill looks for them.
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
  const isBlind = !(await findsWords(browser));
  console.log(
    `Chromium ${browser.version()}${isBlind ? ', which finds no words: resolved by the polyfill' : ''}`,
  );
  for (const [maker, fragments] of Object.entries(makers)) {
    const outcomes: readonly Outcome[] = isBlind
      ? await resolveWithPolyfill(page, html, fragments)
      : (await followLinks(browser, html, fragments)).map(({ outcome }) => outcome);
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
