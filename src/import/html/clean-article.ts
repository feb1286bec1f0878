import type { Element, Nodes, Root } from 'hast';
import { collapse } from '../collapse.ts';
import { toGermanDay } from './read-date.ts';
import { findAll, getAttribute, removeAll, toText } from './hast.ts';

/** Hints for those who cannot see that a link leaves the page. */
const LINK_HINT =
  /^[\s(]*(?:externer link[:,]? ?)?(?:(?:link )?(?:öffnet|wird) (?:sich )?i[nm] (?:einem )?neue[mns]+ (?:browser-?)?(?:fenster|tab|browsertab)(?: geöffnet)?|externer link)[\s)]*$/iu;

/** What begins a hint to another article, and is followed by a link. */
const POINTER =
  /^(?:[>»→•+\-–\s]*)(?:(?:bitte )?lesen sie|lies|mehr (?:dazu|zum thema|über|aus)|zum (?:thema|artikel)|siehe auch|auch interessant|das könnte (?:sie|dich|euch)|hier (?:geht es|finden sie|lesen sie)|weiterlesen|weitere (?:informationen|artikel|infos|meldungen)|mehr:|dazu:|video:|podcast:|newsletter:|anzeige)/iu;

/** A line that says what follows, or what a button did, and nothing of the article. */
const LABEL =
  /^[\s>»→+]*(?:anzeige|werbung|auch interessant|mehr zum thema.*|zum thema|lesen sie (?:auch|mehr|hier|dazu).{0,40}|das könnte (?:sie|dich|euch) (?:auch|ebenfalls)? ?interessieren|weitere (?:informationen|artikel|themen|meldungen)|ende der weiteren informationen|schlagw(?:ort|örter)\b.{0,30}|themen|drucken|teilen|merken|kommentare?|\d+ kommentare?|kommentieren|empfohlener (?:redaktioneller|externer) inhalt|externe[rn]? inhalt.{0,20}|embed|newsletter|zur startseite|zum seitenanfang|artikel (?:teilen|drucken|anhören|merken|verschenken)|vorlesen|folgen|lesezeit.{0,20}|feedback|mehr|video|bild|foto|galerie|bildergalerie|\d+\s*\/\s*\d+)[\s:.…]*$/iu;

/** Sentences in which a site speaks of itself: embedded media, newsletters, subscriptions. */
const HOUSE =
  /an dieser stelle finden sie (?:einen|ein|eine|externe)|externe[rn]? inhalte? (?:von|angezeigt|anzeigen)|personenbezogene daten an drittplattformen|newsletter (?:abonnieren|bestellen|anmelden)|(?:hier|jetzt) (?:den|unseren|für den) .{0,30}newsletter|affiliate-links|(?:jetzt|hier) (?:abonnieren|testen|weiterlesen)|mit (?:einem )?abo weiterlesen|melden sie sich (?:hier )?an|sie haben (?:schon|bereits) ein (?:abo|konto)/iu;

const LONGEST_LABEL = 90;
const LONGEST_LINE = 120;
/** How much of a block may be link before it is a pointer to something else. */
const MOST_LINKED = 0.9;

const BLOCK = /^(?:p|h[1-6]|li|blockquote|ul|ol|div|section|dd|dt)$/u;

/**
 * Takes out of an article what news sites put between its paragraphs: links to other articles, labels, invitations; at its head the
 * title, the day and the authors, which the frontmatter has (`known`). `address` is that of the page. The tree is changed.
 */
export function cleanArticle(
  article: Root,
  known: readonly (string | undefined)[],
  address: string | undefined,
): void {
  removeAll(article, (element) => LINK_HINT.test(toText(element)));
  const prose = findAll(article, ({ tagName }) => /^(?:p|li)$/u.test(tagName)).map(toWords);
  removeAll(article, (element) => isTeaserList(element, address));
  removeAll(article, (element) => BLOCK.test(element.tagName) && isBeside(element, prose));
  removeHead(
    article,
    known.flatMap((one) => (one === undefined || fold(one) === '' ? [] : [fold(one)])),
  );
  removeEmptyHeadings(article);
}

function isBeside(element: Element, prose: readonly string[]): boolean {
  const words = toWords(element);
  if (words === '') return true;
  const linked = toLinked(element);
  const isShort = words.length <= LONGEST_LABEL;
  if (isShort && LABEL.test(words)) return true;
  if (/^(?:div|section)$/u.test(element.tagName)) return false;
  if (POINTER.test(words) && linked > 0.3) return true;
  if (linked > MOST_LINKED && !/[.!?]["“»«”']?$/u.test(words)) return true;
  if (element.tagName === 'p' && words.length < 400 && HOUSE.test(words)) return true;
  // A pulled quotation says what the text says.
  return element.tagName === 'blockquote' && isRepeated(words, prose);
}

/** A list whose items are links to other pages of the site, each with a word before it at most: "Drogen: [Was im Hafen gefunden wird]". */
function isTeaserList(element: Element, address: string | undefined): boolean {
  if (!/^(?:ul|ol)$/u.test(element.tagName)) return false;
  const items = findAll(element, ({ tagName }) => tagName === 'li');
  const host = address === undefined ? undefined : URL.parse(address)?.host;
  return (
    items.length > 0 &&
    items.every((item) => {
      const links = findAll(item, ({ tagName }) => tagName === 'a');
      const isOwn = links.every((link) => {
        const url = URL.parse(getAttribute(link, 'href'), address ?? 'https://page.invalid/');
        return url !== null && (url.host === host || url.host === 'page.invalid');
      });
      return isOwn && toLinked(item) > 0.6 && toWords(item).length <= LONGEST_LINE * 1.5;
    })
  );
}

function isRepeated(words: string, prose: readonly string[]): boolean {
  const own = fold(words);
  return own.length > 20 && prose.some((one) => fold(one) !== own && fold(one).includes(own));
}

/** A paragraph that is longer begins the text. */
const LONGEST_HEAD = 160;

/** Takes away what stands before the first sentences: the title, the day, the authors. What is neither stays. */
function removeHead(article: Root, known: readonly string[]): void {
  for (const block of findLeaves(article)) {
    const words = toWords(block);
    if (isOfHead(block, words, known)) removeAll(article, (element) => element === block);
    else if (words.length > LONGEST_HEAD || /^h[2-6]$/u.test(block.tagName)) return;
  }
}

function isOfHead({ tagName }: Element, words: string, known: readonly string[]): boolean {
  const own = fold(words);
  if (own === '') return false;
  const isHeading = /^h\d$/u.test(tagName);
  if (tagName === 'h1' || known.some((one) => one === own)) return true;
  if (isHeading) return known.some((one) => one.includes(own) || own.endsWith(one));
  if (words.length > LONGEST_LINE) return false;
  return (
    /^(?:Von|VON|Text:|Autor(?:in)?:) \p{Lu}[^.!?]*$/u.test(words) ||
    /^(?:Stand|Aktualisiert|Veröffentlicht|Erschienen|Zuletzt)\b/u.test(words) ||
    /Lesezeit|Lesedauer|Min\. Lesen/u.test(words) ||
    (toGermanDay(words) !== undefined && !/[.!?…]["“”»«]?$/u.test(words))
  );
}

/** The blocks that hold no other block, in order. */
function findLeaves(article: Root): Element[] {
  return findAll(
    article,
    (element) =>
      (BLOCK.test(element.tagName) || /^(?:header|hgroup|time|span)$/u.test(element.tagName)) &&
      findAll(element, (inner) => inner !== element && BLOCK.test(inner.tagName)).length === 0 &&
      toWords(element) !== '',
  );
}

/** A heading that nothing follows, or another of its rank, heads nothing. */
function removeEmptyHeadings(article: Root): void {
  const leaves = findLeaves(article);
  const last = leaves.findLastIndex(({ tagName }) => !/^h[1-6]$/u.test(tagName));
  const trailing = new Set(leaves.slice(last + 1));
  removeAll(article, (element) => trailing.has(element));
}

function toLinked(element: Element): number {
  const isHeading = /^h[1-6]$/u.test(element.tagName);
  const links = findAll(element, (one) => {
    const href = one.tagName === 'a' ? getAttribute(one, 'href') : '';
    return href !== '' && !(isHeading && href.startsWith('#'));
  }).map((link) => toWords(link).length);
  return links.reduce((a, b) => a + b, 0) / Math.max(1, toWords(element).length);
}

function toWords(node: Nodes): string {
  return collapse(toText(node)).replace(/^[\u00A0 ]+|[\u00A0 ]+$/gu, '');
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
