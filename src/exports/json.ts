import { toAttribution } from '../i18n/chain.ts';
import { getLocalization, getWords } from '../i18n/locales.ts';
import { getHows } from '../i18n/quote-words.ts';
import { toRelated } from '../schemas/relations.ts';
import type { Addresses } from './addresses.ts';
import { toJsonLines } from './json-lines.ts';
import { isWithdrawn } from './is-withdrawn.ts';
import type { Correction } from '../schemas/article.ts';
import type {
  Actor,
  Article,
  Occurrence,
  PastQuote,
  PastWording,
  Site,
  SiteQuote,
  Term,
} from '../site/model.ts';

/** Version of the schemas of all JSON files; content/pages/data-formats.md documents them. */
const VERSION = 1;

const toIds = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

type Json = Readonly<Record<string, unknown>>;

/**
 * `quotes.json`: every quote once, newest article first; echoes in headings are not listed. `past` are the issued ids
 * that no quote has any more.
 */
export function toQuotesJson({ quotes, pastQuotes }: Site, to: Addresses): string {
  return write(to, {
    quotes: quotes.map((quote) => toQuote(quote, to)),
    past: pastQuotes.map((quote) => toPastQuote(quote, to)),
  });
}

function toQuote(quote: SiteQuote, to: Addresses): Json {
  return {
    id: quote.id,
    url: to.quoteOf(quote),
    inContext: to.inContext(quote.article.id, quote.id),
    article: quote.article.id,
    statement: quote.statement.id,
    within: quote.within ?? null,
    type: quote.type,
    polarity: quote.polarity,
    text: quote.text,
    words: quote.article.wordsOfQuotes.get(quote) ?? 0,
    speakers: toIds(quote.speakers),
    speakerText: quote.speakerText,
    cue: quote.cue,
    frame: quote.frame,
    relay: toIds(quote.relay),
    relayText: quote.relayText,
    hedges: quote.hedges,
    said: quote.said ?? null,
    addressees: toIds(quote.addressees),
    addresseeText: quote.addresseeText,
    confidence: quote.confidence,
    rule: quote.rule,
    date: quote.article.date,
    status: quote.status,
    firstSeen: quote.firstSeen ?? null,
    before: quote.before,
    after: quote.after,
    history: quote.history.map(toPastWording),
    corrections: quote.corrections.map(toCorrection),
  };
}

/**
 * `statements.json`: every statement once, in the same order: the sentences, who said it, to whom and through whom, what
 * the text claims of it, and the ids of its quotes.
 */
export function toStatementsJson({ statements }: Site, to: Addresses): string {
  return write(to, {
    statements: statements.map((statement) => ({
      id: statement.id,
      url: to.quote(statement.id),
      inContext: to.inContext(statement.article.id, statement.id),
      article: statement.article.id,
      within: statement.within ?? null,
      text: statement.text,
      how: getHows(statement, getWords('de')),
      polarity: statement.polarity,
      attribution: toAttribution(statement, getLocalization('de')),
      speakers: toIds(statement.speakers),
      speakerText: statement.speakerText,
      addressees: toIds(statement.addressees),
      addresseeText: statement.addresseeText,
      relay: toIds(statement.relay),
      relayText: statement.relayText,
      hedges: statement.hedges,
      said: statement.said ?? null,
      published: statement.article.date,
      publisher: statement.article.source?.publisher ?? null,
      confidence: statement.confidence,
      isSure: statement.isSure,
      rule: statement.rule,
      status: statement.status,
      quotes: toIds(statement.quotes),
      sameAs: toIds(statement.same.filter((other) => other !== statement)),
    })),
  });
}

/** What was withdrawn is not repeated. */
function toPastQuote(quote: PastQuote, to: Addresses): Json {
  const isGone = isWithdrawn(quote);
  return {
    id: quote.id,
    url: to.quoteOf(quote),
    status: quote.status,
    article: quote.article?.id ?? null,
    text: isGone ? null : quote.text,
    speakers: toIds(quote.speakers),
    speakerText: quote.speakerText,
    firstSeen: quote.firstSeen,
    ended: quote.ended ?? null,
    reason: quote.reason ?? null,
    supersededBy: quote.into?.id ?? null,
    history: isGone ? [] : quote.history.map(toPastWording),
  };
}

function toPastWording({ date, isCorrection, text, speakerName, note }: PastWording): Json {
  return {
    date: date ?? null,
    kind: isCorrection ? 'corrected' : 'changed',
    text,
    speakerName: speakerName ?? null,
    note: note ?? null,
  };
}

function toCorrection({ kind, date, text, by, url }: Correction): Json {
  return { kind, date, text, by: by ?? null, url: url ?? null };
}

/** `actors.json`: every actor of the registry, by name. */
export function toActorsJson({ actors }: Site, to: Addresses): string {
  return write(to, {
    actors: actors.map((actor: Actor) => ({
      id: actor.id,
      url: to.actor(actor.id),
      name: actor.name,
      kind: actor.kind,
      aliases: actor.aliases,
      roles: actor.roles,
      memberOf: toRelated(actor.memberOf),
      speaksFor: toRelated(actor.speaksFor),
      relations: [
        ...toRelations('memberOf', actor.memberOf),
        ...toRelations('speaksFor', actor.speaksFor),
      ],
      country: actor.country ?? null,
      code: actor.code ?? null,
      side: actor.side ?? null,
      gender: actor.gender ?? null,
      gnd: actor.gnd ?? null,
      wikidata: actor.wikidata ?? null,
      sources: actor.sources,
      draft: actor.draft,
      isBuiltin: actor.isBuiltin,
      statements: toIds(actor.statements),
      quotes: actor.statements.flatMap(({ quotes }) => toIds(quotes)),
      mentions: toMentions(actor.occurrences),
    })),
  });
}

/** The same with its dates: whom an actor belonged to or spoke for, and when. */
function toRelations(kind: 'memberOf' | 'speaksFor', relations: Actor['memberOf']): Json[] {
  return relations.map(({ of, from, to }) => ({ kind, of, from: from ?? null, to: to ?? null }));
}

/** `articles.json`: every article with its quotes and who and what it names. */
export function toArticlesJson({ articles }: Site, to: Addresses): string {
  return write(to, {
    articles: articles.map((article: Article) => ({
      id: article.id,
      url: to.article(article.id),
      title: article.title,
      date: article.date,
      summary: article.summary ?? null,
      lang: article.lang,
      source: article.source ?? null,
      tags: article.tags.map(({ id, name }) => ({ id, name })),
      words: article.words,
      corrections: article.corrections.map(toCorrection),
      statements: toIds(article.statements),
      quotes: toIds(article.quotes),
      actors: toNamed(article, 'actor'),
      places: toNamed(article, 'place'),
      terms: toNamed(article, 'term'),
      times: article.times.map(({ span, value }) => ({
        value,
        text: article.text.slice(span.start, span.end),
        ...span,
      })),
    })),
  });
}

/** `glossary.json`: every term, in alphabetical order. */
export function toGlossaryJson({ terms }: Site, to: Addresses): string {
  return write(to, {
    terms: terms.map((term: Term) => ({
      id: term.id,
      url: to.term(term.id),
      term: term.term,
      short: term.short,
      forms: term.forms,
      seeAlso: term.seeAlso,
      sources: term.sources,
      mentions: toMentions(term.occurrences),
    })),
  });
}

function toMentions(occurrences: readonly Occurrence[]): { article: string; count: number }[] {
  return occurrences.map(({ article, count }) => ({ article: article.id, count }));
}

function toNamed({ mentions }: Article, kind: string): string[] {
  return [...new Set(mentions.filter((mention) => mention.kind === kind).map(({ id }) => id))];
}

/** Each record of a list on a line. `site` says who made the file; whose the words are stands with each article. */
export function write({ siteName, home, publisher, licence }: Addresses, data: Json): string {
  const site = {
    name: siteName,
    url: home,
    publisher: toParty(publisher),
    licence: toParty(licence),
  };
  const keys = Object.entries({ version: VERSION, site, ...data }).map(([key, value]) => {
    const json = Array.isArray(value) ? toJsonLines(value) : JSON.stringify(value);
    return `${JSON.stringify(key)}:${json}`;
  });
  return `{\n${keys.join(',\n')}\n}\n`;
}

function toParty(party: Addresses['publisher']): Json | null {
  return party === undefined ? null : { name: party.name, url: party.url ?? null };
}
