import { toCsv } from '../csv/csv.ts';
import type { Actor, Site, SiteQuote } from '../site/model.ts';
import { toRelated } from '../schemas/relations.ts';
import type { Addresses } from './addresses.ts';

/** What a cell may hold; a list is joined by "; ". */
type Value = string | number | boolean | undefined | readonly string[];
type Columns<Row> = Readonly<Record<string, (row: Row) => Value>>;

/** `quotes.csv`: a row for each quote, newest article first. Quotes of the past are in `quotes.json` only. */
export function toQuotesCsv({ quotes }: Site, to: Addresses): string {
  return write<SiteQuote>(quotes, {
    id: ({ id }) => id,
    url: (quote) => to.quoteOf(quote),
    article: ({ article }) => article.id,
    date: ({ article }) => article.date,
    statement: ({ statement }) => statement.id,
    sameAs: ({ statement }) => toIds(statement.same.filter((other) => other !== statement)),
    within: ({ within }) => within,
    statementWithin: ({ statement }) => statement.within,
    type: ({ type }) => type,
    polarity: ({ polarity }) => polarity,
    text: ({ text }) => text,
    words: (quote) => quote.article.wordsOfQuotes.get(quote) ?? 0,
    speakers: ({ speakers }) => toIds(speakers),
    speakerNames: ({ speakers }) => speakers.map(({ name }) => name),
    speakerText: ({ speakerText }) => speakerText,
    cue: ({ cue }) => cue,
    relay: ({ relay }) => toIds(relay),
    relayText: ({ relayText }) => relayText,
    hedges: ({ hedges }) => hedges,
    said: ({ said }) => said,
    addressees: ({ addressees }) => toIds(addressees),
    confidence: ({ confidence }) => confidence,
    rule: ({ rule }) => rule,
    status: ({ status }) => status,
    firstSeen: ({ firstSeen }) => firstSeen,
    corrections: ({ corrections }) => corrections.length,
  });
}

/** `actors.csv`: a row for each actor, by name. A role is its fields between bars. */
export function toActorsCsv({ actors }: Site, to: Addresses): string {
  return write<Actor>(actors, {
    id: ({ id }) => id,
    url: ({ id }) => to.actor(id),
    name: ({ name }) => name,
    kind: ({ kind }) => kind,
    aliases: ({ aliases }) => aliases,
    roles: ({ roles }) =>
      roles.map(({ title, of = '', from = '', to: end = '' }) =>
        [title, of, from, end].join(' | ').replace(/(?: \| )+$/u, ''),
      ),
    memberOf: ({ memberOf }) => toRelated(memberOf),
    speaksFor: ({ speaksFor }) => toRelated(speaksFor),
    country: ({ country }) => country,
    code: ({ code }) => code,
    side: ({ side }) => side,
    gender: ({ gender }) => gender,
    gnd: ({ gnd }) => gnd,
    wikidata: ({ wikidata }) => wikidata,
    draft: ({ draft }) => draft,
    isBuiltin: ({ isBuiltin }) => isBuiltin,
    quotes: ({ statements }) => statements.reduce((sum, { quotes }) => sum + quotes.length, 0),
    statements: ({ statements }) => statements.length,
    mentions: ({ mentionCount }) => mentionCount,
  });
}

/** `mentions.csv`: a row for each place in an article where an actor, a place or a term is named, in order of the text. */
export function toMentionsCsv({ articles }: Site, to: Addresses): string {
  const addresses = { actor: to.actor, place: to.place, term: to.term };
  const rows = articles.flatMap((article) =>
    article.mentions.map((mention) => ({ ...mention, article })),
  );
  return write<(typeof rows)[number]>(rows, {
    article: ({ article }) => article.id,
    date: ({ article }) => article.date,
    kind: ({ kind }) => kind,
    id: ({ id }) => id,
    url: ({ kind, id }) => addresses[kind](id),
    text: ({ form }) => form,
    start: ({ span }) => span.start,
    end: ({ span }) => span.end,
    rule: ({ rule }) => rule,
    confidence: ({ confidence }) => confidence,
  });
}

/**
 * `voices.csv`: who gets a word, a row for each value of a dimension, in the whole archive (no year) and in each year; the
 * dimension `all` has the sums. In the place of a value may stand what is missing, in brackets: `(unattributed)`.
 */
export function toVoicesCsv({ voices: { archive, years } }: Site): string {
  const rows = [{ year: '', ...archive }, ...years].flatMap(({ year, all, tables }) => [
    { year, dimension: 'all', value: '', name: '', ...all },
    ...tables.flatMap(({ dimension, rows: values }) =>
      values.map(({ value, gap, entries, ...counts }) => ({
        year,
        dimension,
        value: gap ? `(${gap})` : value,
        name: entries.map(({ name }) => name).join('; '),
        ...counts,
      })),
    ),
  ]);
  return write<(typeof rows)[number]>(rows, {
    year: ({ year }) => year,
    dimension: ({ dimension }) => dimension,
    value: ({ value }) => value,
    name: ({ name }) => name,
    statementsDirect: ({ statements }) => statements.direct,
    statementsReported: ({ statements }) => statements.reported,
    statementsDistinct: ({ distinct }) => distinct,
    wordsDirect: ({ words }) => words.direct,
    wordsReported: ({ words }) => words.reported,
    articles: ({ articles }) => articles,
  });
}

/** What writes each file, by its name. */
export const CSV_TABLES = {
  quotes: toQuotesCsv,
  actors: toActorsCsv,
  mentions: toMentionsCsv,
  voices: toVoicesCsv,
} as const satisfies Readonly<Record<string, (site: Site, to: Addresses) => string>>;

function toIds(list: readonly { readonly id: string }[]): string[] {
  return list.map(({ id }) => id);
}

function write<Row>(rows: readonly Row[], columns: Columns<Row>): string {
  const cells = rows.map((row) =>
    Object.fromEntries(Object.entries(columns).map(([key, read]) => [key, toCell(read(row))])),
  );
  return toCsv(Object.keys(columns), cells);
}

function toCell(value: Value): string {
  const text = typeof value === 'object' ? value.join('; ') : String(value ?? '');
  // Control characters break readers; a line break and a tab may stand between quotation marks.
  return text.toWellFormed().replace(/[^\P{Cc}\t\n\r]/gu, '');
}
