import type { Element, Root } from 'hast';
import { collapse } from '../collapse.ts';
import { findAll, getAttribute, removeAll, toText } from './hast.ts';

/** Elements that are no running text, or that only a browser can show. */
const NO_TEXT = new Set(
  (
    'script style noscript template iframe frame object embed svg canvas math video audio picture img map form input ' +
    'select textarea button dialog nav footer head link meta source track menu progress meter ' +
    'amp-ad amp-embed amp-iframe amp-img amp-video amp-analytics amp-sidebar amp-consent figcaption'
  ).split(' '),
);

const ROLES =
  /^(?:navigation|banner|contentinfo|complementary|dialog|alertdialog|search|menu|menubar|toolbar|note)$/u;

/** Parts of the names of classes, ids and data attributes of what stands beside or in an article and is none of its text. */
const BESIDE = new RegExp(
  '(?:^|[^a-z])(?:' +
    'ad|ads|adslot|adv|advert\\w*|anzeigen?|werbung|sponsor\\w*|promo\\w*|teasers?|teaserbox|related\\w*|recommend\\w*|recirc\\w*|outbrain|taboola|' +
    'newsletters?|abo|paywall|paygate|regwall|offer|subscri\\w*|cookies?|consent\\w*|cmp|gdpr|modal|popup|overlay|lightbox|' +
    'share|sharing|social\\w*|bookmark\\w*|toolbar|tools|comments?|kommentare?|disqus|forum|feedback|breadcrumbs?|navigation|nav|' +
    'sidebar|footer|tags?|taglist|topics?|keywords|themen|author|authors|autor|autoren|authorbox|byline|bio|copyright|credits?|' +
    'caption\\w*|bildunterschrift|imagecredit|gallery|galerie|slideshow|carousel|slider|image|picture|media|video|videos|audio|podcast|player|' +
    'poll|quiz|survey|rating|embed|widget|most-?read|meistgelesen|weitere|more-?articles|read-?more|readmore|mehr|infobox-?promo|' +
    'skip-?link|visually-?hidden|sr-only|screen-?reader\\w*|print-?only|no-?print|hidden|pagination|pager|metadata|meta|dateline|timestamp|' +
    'publish\\w*|published|updated|kicker|overline|topline|dachzeile|spitzmarke|eyebrow' +
    ')(?:$|[^a-z])',
  'iu',
);

/** Marks of the text itself; an element that bears one is not left out for its other names. */
const TEXT =
  /(?:^|[^a-z])(?:article-?body|articlebody|article-?text|article-?content|story-?body|entry-?content|post-?content|body-?text|fliesstext|lauftext|paragraph|main)(?:$|[^a-z])/iu;

/** A part of the page that holds this much of its paragraphs is the article, whatever it is called. */
const MOST = 0.4;

/** Takes out of a page what is no text of an article. The tree is changed. */
export function cleanPage(page: Root): void {
  removeAll(page, isNeverText);
  showLetters(page);
  removeAll(page, isMenu);
  const all = toProseLength(page);
  removeAll(page, (element) => isBeside(element) && toProseLength(element) <= all * MOST);
}

const DROP_CAP = /(?:^|[^a-z])(?:initial|drop-?cap)/iu;

/**
 * A first letter set apart is hidden from screen readers, and with it from Readability; and pages have white space between it and
 * the rest of its word, which nobody sees.
 */
function showLetters(page: Root): void {
  for (const block of findAll(page, ({ tagName }) => tagName === 'p')) {
    for (const letter of findAll(block, (element) => toText(element).trim().length <= 2))
      delete letter.properties['ariaHidden'];
    const at = block.children.findIndex(({ type }) => type === 'element');
    const [first, space] = block.children.slice(at, at + 2);
    const isSpace = space?.type === 'text' && space.value.trim() === '';
    const rest = toText(block).trim().slice(1).trimStart();
    if (first?.type !== 'element' || !isSpace || !/^\p{Ll}/u.test(rest)) continue;
    const isLetter = /^\p{Lu}$/u.test(toText(first).trim());
    if (
      isLetter &&
      findAll(first, (one) => DROP_CAP.test(getAttribute(one, 'className'))).length > 0
    )
      block.children = block.children.toSpliced(at + 1, 1);
  }
}

/** A box that holds several short links and nothing else. */
function isMenu(element: Element): boolean {
  if (!/^(?:td|div|ul|ol|section)$/u.test(element.tagName)) return false;
  const words = collapse(toText(element)).length;
  const links = findAll(
    element,
    ({ tagName, properties }) => tagName === 'a' && 'href' in properties,
  );
  const lengths = links.map((link) => collapse(toText(link)).length);
  return (
    links.length > 1 &&
    lengths.reduce((a, b) => a + b, 0) > words * 0.9 &&
    lengths.every((length) => length < 100)
  );
}

function isNeverText(element: Element): boolean {
  const { tagName, properties } = element;
  return (
    NO_TEXT.has(tagName) ||
    (isApart(tagName) && !isQuotation(element)) ||
    properties['hidden'] === true ||
    ROLES.test(getAttribute(element, 'role')) ||
    /display:\s*none|visibility:\s*hidden/iu.test(getAttribute(element, 'style'))
  );
}

/** A picture with its caption, a box beside the text. */
function isApart(tagName: string): boolean {
  return tagName === 'figure' || tagName === 'aside';
}

/** Some pages have their quotations in such an element. */
function isQuotation(element: Element): boolean {
  const quotes = findAll(element, ({ tagName }) => tagName === 'blockquote' || tagName === 'q');
  const words = (one: Element): number => collapse(toText(one)).length;
  return quotes.map(words).reduce((a, b) => a + b, 0) > words(element) / 2;
}

function isBeside(element: Element): boolean {
  const names = toNames(element);
  return (
    names !== '' &&
    BESIDE.test(names) &&
    !TEXT.test(names) &&
    !/^(?:html|body|main|article|h1)$/u.test(element.tagName)
  );
}

/** "articleTeaser__box" and "ArticleTeaser" as words. */
function toNames(element: Element): string {
  const { properties } = element;
  const data = Object.entries(properties).flatMap(([key, value]) =>
    /^data(?:Component|Module|Type|Name|Testid|TestId|Area|TbRegion|Ct|Manual)$/u.test(key)
      ? [String(value)]
      : [],
  );
  return [
    getAttribute(element, 'className'),
    getAttribute(element, 'id'),
    getAttribute(element, 'itemProp'),
    ...data,
  ]
    .join(' ')
    .replace(/(?<=[\p{Ll}\d])(?=\p{Lu})/gu, '-')
    .replace(/_+/gu, '-');
}

/** How many characters stand in paragraphs that are more than a line. */
function toProseLength(tree: Root | Element): number {
  const paragraphs = findAll(tree, ({ tagName }) => tagName === 'p');
  return paragraphs
    .map((one) => collapse(toText(one)).length)
    .filter((length) => length > 60)
    .reduce((a, b) => a + b, 0);
}
