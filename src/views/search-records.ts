import { toHows, toSpeakerName } from '../../components/describe-quote.ts';
import type { View } from '../../components/view.ts';
import type { Locale } from '../i18n/locale.ts';
import { formatDate } from '../i18n/locales.ts';
import { getHow, getParaphrase } from '../i18n/quote-words.ts';
import { toSideClass } from '../schemas/actor-look.ts';
import type { SearchRecord, SearchShown } from '../schemas/search-record.ts';
import type { Actor, Article, Place, Site, Statement, Term } from '../site/model.ts';
import { toRoleOn } from './role-on.ts';
import { toChain, toNotes } from './statement-texts.ts';

const NO_SIDE = toSideClass([]);
const GERMAN = 'de';
/** How the words of a quote are given, as the values of a filter. */
const HOWS = { direct: 'direct', indirect: 'indirect', reported: 'reported' };

/**
 * Everything that a search finds, in a fixed order: actors, terms, places, then each article with its statements. `views`
 * are those of the languages of the site, the main one first.
 */
export function toSearchRecords(site: Site, views: readonly View[]): SearchRecord[] {
  const sides = new Map(site.sides.map(({ className, id, name }) => [className, `${id} ${name}`]));
  return [
    ...site.actors.map((actor) => toActorRecord(actor, views)),
    ...site.terms.map(toTermRecord),
    ...site.places.map((place) => toPlaceRecord(place, views)),
    ...site.articles.flatMap((article) => [
      toArticleRecord(article, views),
      ...article.statements.map((statement) => toStatementRecord(statement, sides, views)),
    ]),
  ];
}

function toActorRecord(actor: Actor, views: readonly View[]): SearchRecord {
  const role = toRoleOn(actor);
  return {
    kind: 'actor',
    id: actor.id,
    title: actor.name,
    names: [...actor.aliases, ...actor.roles.map(({ title }) => title)],
    text: toText(actor.html),
    filters: {},
    date: undefined,
    shown: toShown(GERMAN, actor.sideClass, views, ({ words, locale }) =>
      role
        ? [`${role.title} (${words.actor.asOf(formatDate(role.date, locale))})`]
        : [words.actor.kinds[actor.kind]],
    ),
  };
}

function toTermRecord({ id, term, forms, short, html }: Term): SearchRecord {
  return {
    kind: 'term',
    id,
    title: term,
    names: forms,
    text: `${short} ${toText(html)}`.trim(),
    filters: {},
    date: undefined,
    shown: { lang: GERMAN, sideClass: NO_SIDE, notes: {} },
  };
}

function toPlaceRecord({ id, name, aliases, html, state }: Place, views: readonly View[]) {
  return {
    kind: 'place',
    id,
    title: name,
    names: aliases,
    text: toText(html),
    filters: {},
    date: undefined,
    shown: toShown(GERMAN, NO_SIDE, views, () => (state ? [state.name] : [])),
  } as const;
}

function toArticleRecord(article: Article, views: readonly View[]): SearchRecord {
  const { id, title, date, text, summary, tags, source, lang } = article;
  return {
    kind: 'article',
    id,
    title,
    names: [...tags.map(({ name }) => name), ...(source?.publisher ? [source.publisher] : [])],
    text: summary === undefined ? text : `${summary} ${text}`,
    filters: { year: [toYear(date)] },
    date,
    shown: toShown(lang, NO_SIDE, views, ({ words, locale }) => [
      ...(source?.publisher ? [source.publisher] : []),
      words.statement.publishedOn(formatDate(date, locale)),
    ]),
  };
}

function toStatementRecord(
  statement: Statement,
  sides: ReadonlyMap<string, string>,
  views: readonly View[],
): SearchRecord {
  const { id, article, speakers, addressees, relay, quotes, sideClass, text } = statement;
  const [main] = views;
  if (!main) throw new Error('A site has at least one language.');
  const others = [...addressees, ...relay];
  const side = sides.get(sideClass);
  return {
    kind: 'statement',
    id,
    title: speakers.length > 0 ? toSpeakerName(statement, main) : statement.speakerText,
    names: [
      ...speakers.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...others.map(({ name }) => name),
    ],
    text,
    filters: {
      speaker: speakers.map((one) => `${one.id} ${one.name}`),
      year: [toYear(article.date)],
      how: [...new Set(quotes.map((quote) => getHow(quote, HOWS)))],
      side: side === undefined ? [] : [side],
    },
    date: article.date,
    shown: toShown(article.lang, sideClass, views, (view) => [
      toChain(statement, view),
      // The chain says it of all others.
      ...(getParaphrase(statement, view.words) === '' ? [toHows(statement, view)] : []),
      ...toNotes(statement, view),
    ]),
  };
}

function toShown(
  lang: string,
  sideClass: string,
  views: readonly View[],
  tell: (view: View) => readonly string[],
): SearchShown {
  const notes: Partial<Record<Locale, readonly string[]>> = Object.fromEntries(
    views.map((view) => [view.locale, tell(view)]),
  );
  return { lang, sideClass, notes };
}

function toYear(date: string): string {
  return date.slice(0, 4);
}

/** The words of HTML of ours, in which nothing stands between an opening and a closing bracket that is no element. */
function toText(html: string): string {
  return html
    .replace(/<[^>]*>/gu, (tag) => (/^<\/?(?:p|li|h\d|br|td|th|dd|dt)\b/u.test(tag) ? ' ' : ''))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/&(?:#x26|amp);/gu, '&')
    .replace(/\s+/gu, ' ')
    .trim();
}
