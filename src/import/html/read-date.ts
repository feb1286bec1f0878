import type { Element, Root } from 'hast';
import { findAll, findFirst, getAttribute, toText } from './hast.ts';
import type { PageMetadata } from './page-metadata.ts';
import { findItems, getLdText, getMeta } from './page-metadata.ts';

/** Where the day of publication stands in `<meta>`, most certain first. */
const PUBLISHED = [
  'article_published_time',
  'og_article_published_time',
  'datepublished',
  'date',
  'dc_date_issued',
  'dcterms_issued',
  'dc_date_created',
  'dcterms_created',
  'dcterms_date',
  'dc_date',
  'publish_date',
  'publishdate',
  'publication_date',
  'pubdate',
  'sailthru_date',
  'parsely_pub_date',
  'cxenseparse_recs_publishtime',
  'og_published_time',
  'last_modified',
  'article_modified_time',
];

const MONTHS =
  'januar februar märz april mai juni juli august september oktober november dezember'.split(' ');
const SHORT_MONTHS = 'jan feb mär apr mai jun jul aug sep okt nov dez'.split(' ');

/** The zone of a day that is given in UTC: German-language news is made in it. */
const ZONE = 'Europe/Berlin';

/** The day an article was published, from its metadata, its `<time>` or a date written near its title. */
export function readDate(metadata: PageMetadata): string | undefined {
  const [first] = [
    () => toDay(getLdText(metadata, 'datePublished')),
    () =>
      PUBLISHED.slice(0, -2)
        .map((name) => toDay(getMeta(metadata, name)))
        .find(Boolean),
    () => findItems(metadata.page, 'datePublished').map(toElementDay).find(Boolean),
    () => findTimes(findScope(metadata.page)).map(toElementDay).find(Boolean),
    () => readWrittenDay(findScope(metadata.page)),
    () => findTimes(metadata.page).map(toElementDay).find(Boolean),
    () => readWrittenDay(metadata.page),
    () => toDay(getLdText(metadata, 'dateCreated') ?? getLdText(metadata, 'dateModified')),
    () =>
      PUBLISHED.slice(-2)
        .map((name) => toDay(getMeta(metadata, name)))
        .find(Boolean),
  ].flatMap((read) => read() ?? []);
  return first;
}

/**
 * Reads a day: ISO with or without a time, `2024-05-03T22:30:00Z` (as it is called in Berlin), `3. Mai 2024`, `03.05.2024`,
 * `Fri, 03 May 2024 10:00:00 +0200`. Undefined for anything else and for days that do not exist.
 */
export function toDay(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const iso =
    /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]00:?00|UTC|GMT)?)?/iu.exec(
      text,
    );
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, zone] = iso;
    if (hour === undefined || minute === undefined || zone === undefined)
      return toValidDay(Number(year), Number(month), Number(day));
    return toLocalDay(
      Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)),
    );
  }
  const seconds = /^\d{10}(?:\d{3})?$/u.exec(text.trim());
  if (seconds) return toLocalDay(Number(seconds[0].padEnd(13, '0')));
  const english =
    /\b(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* (\d{4})\b/iu.exec(text);
  if (english) {
    const month =
      'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf((english[2] ?? '').toLowerCase()) / 3 + 1;
    return toValidDay(Number(english[3]), month, Number(english[1]));
  }
  return toGermanDay(text);
}

/** @example toGermanDay('Quellau, 3. Mai 2024, 14:10 Uhr') // '2024-05-03' */
export function toGermanDay(text: string): string | undefined {
  const words = /(?<![\p{L}\d.])(\d{1,2})\.\s*(\p{L}{3,9})\.?\s+(\d{4})(?!\d)/u.exec(text);
  if (words) {
    const name = (words[2] ?? '')
      .toLowerCase()
      .replace('jänner', 'januar')
      .replace('feber', 'februar');
    const full = MONTHS.indexOf(name);
    const month = full === -1 ? SHORT_MONTHS.findIndex((short) => name.startsWith(short)) : full;
    if (month !== -1) return toValidDay(Number(words[3]), month + 1, Number(words[1]));
  }
  const digits = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?![\d.]*\d)/u.exec(text);
  if (!digits) return undefined;
  const year = digits[3] ?? '';
  return toValidDay(
    Number(year.length === 2 ? `20${year}` : year),
    Number(digits[2]),
    Number(digits[1]),
  );
}

function toElementDay(element: Element): string | undefined {
  const marked = getAttribute(element, 'content') || getAttribute(element, 'dateTime');
  return toDay(marked) ?? toDay(toText(element));
}

/** The part of a page that is an article of its own and holds the first heading; pages hold teasers of others. */
function findScope(page: Root): Root | Element {
  const isTitled = (element: Element): boolean =>
    findFirst(element, ({ tagName }) => tagName === 'h1') !== undefined;
  return (
    findFirst(page, (element) => element.tagName === 'article' && isTitled(element)) ??
    findFirst(page, (element) => element.tagName === 'main' && isTitled(element)) ??
    page
  );
}

/** `<time>`, those of publication before others. */
function findTimes(page: Root | Element): Element[] {
  const times = findAll(page, ({ tagName }) => tagName === 'time');
  const published = times.filter(
    (time) => 'pubDate' in time.properties || /publi/iu.test(getAttribute(time, 'className')),
  );
  return [...published, ...times];
}

const LONGEST_LINE = 120;

/** A date on a short line near the first heading: "3. Mai 2024, 14:10 Uhr". */
function readWrittenDay(page: Root | Element): string | undefined {
  const isLine = /^(?:p|div|span|li|dd|small|strong|em|address|td)$/u;
  const lines = findAll(page, ({ tagName }) => isLine.test(tagName) || /^h1$/u.test(tagName));
  const title = lines.findIndex(({ tagName }) => tagName === 'h1');
  const ordered = [...lines.slice(Math.max(0, title)), ...lines.slice(0, Math.max(0, title))];
  return ordered
    .map(toText)
    .filter((text) => text.length <= LONGEST_LINE)
    .map(toGermanDay)
    .find(Boolean);
}

function toLocalDay(time: number): string | undefined {
  if (Number.isNaN(time)) return undefined;
  // The Swedish way to write a day is that of ISO.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(time));
}

function toValidDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1800;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
