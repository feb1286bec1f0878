import { toAttribution } from '../../i18n/chain.ts';
import { getLocalization } from '../../i18n/locales.ts';
import type { Article, Site, SiteQuote, Statement } from '../../site/model.ts';
import type { Addresses } from '../addresses.ts';
import { countCodePoints } from '../web-annotation-text.ts';
import { QUOTE_COLUMNS, SAYING_COLUMNS } from '../columns/quote-columns.ts';
import type { Table } from './table.ts';
import { boolean, integer, json, text, toGiven, toTable } from './table.ts';

const OPTIONAL = { isOptional: true } as const;

const ADDRESSEE_TEXT = 'How the article names addressees whom the registry does not know';

/** Statements and their quotes, and who takes part in each. */
export function toStatementTables({ articles, statements, quotes }: Site, to: Addresses): Table[] {
  const same = statements.flatMap((one) =>
    one.same.filter((other) => other !== one).map((other) => [one.id, other.id] as const),
  );
  return [
    toStatements(statements, to),
    toActorsOf('statementActors', 'statement', 'statements', statements),
    toTable<(typeof same)[number]>({
      name: 'sameStatements',
      says: 'Statements of different articles that are the same; each pair stands in both directions.',
      key: ['statement', 'other'],
      rows: same,
      columns: {
        statement: text('A statement', ([id]) => id, { of: 'statements' }),
        other: text('One of another article that is the same', ([, id]) => id, {
          of: 'statements',
        }),
      },
    }),
    toQuotes(articles, quotes),
    toActorsOf('quoteActors', 'quote', 'quotes', quotes),
  ];
}

function toStatements(statements: readonly Statement[], to: Addresses): Table {
  const localization = getLocalization('de');
  return toTable<Statement>({
    name: 'statements',
    says: 'What one speaker says, in the whole sentences of the article that hold it. Count and quote these, with polarity and attribution.',
    key: ['id'],
    label: 'text',
    searched: ['text', 'attribution'],
    rows: statements,
    columns: {
      id: text('Id that lasts', ({ id }) => id),
      url: text('Lasting address', ({ id }) => to.quote(id)),
      inContext: text('Its place in the article', ({ article, id }) =>
        to.inContext(article.id, id),
      ),
      article: text('The article', ({ article }) => article.id, { of: 'articles' }),
      within: text(
        'The statement in whose words it stands: somebody tells what somebody else says',
        ({ within }) => within,
        { of: 'statements', ...OPTIONAL },
      ),
      text: text('The sentences, as they stand in the article', (statement) => statement.text),
      polarity: toGiven(SAYING_COLUMNS.polarity, { isIndexed: true }),
      attribution: text('Who said it, to whom, through whom, with all caveats, in German', (one) =>
        toAttribution(one, localization),
      ),
      isDirect: boolean('Whether words in it are quoted word for word', ({ quotes }) =>
        quotes.some(({ type }) => type === 'direct'),
      ),
      speakerText: toGiven(SAYING_COLUMNS.speakerText),
      addresseeText: text(ADDRESSEE_TEXT, (one) => one.addresseeText),
      relayText: toGiven(SAYING_COLUMNS.relayText),
      hedges: toGiven(SAYING_COLUMNS.hedges),
      said: toGiven(SAYING_COLUMNS.said, { isIndexed: true }),
      published: text('Day of the article, ISO 8601', ({ article }) => article.date, {
        isIndexed: true,
      }),
      confidence: toGiven(SAYING_COLUMNS.confidence),
      isSure: boolean('Whether it is shown without a caution', ({ isSure }) => isSure),
      rule: toGiven(SAYING_COLUMNS.rule),
      status: toGiven(SAYING_COLUMNS.status),
      firstSeen: toGiven(SAYING_COLUMNS.firstSeen),
    },
  });
}

function toQuotes(articles: readonly Article[], quotes: readonly SiteQuote[]): Table {
  const counts = new Map(articles.map(({ id, text: words }) => [id, countCodePoints(words)]));
  return toTable<SiteQuote>({
    name: 'quotes',
    says: 'The parts of statements that are quoted or reported, one by one; one may stand within another. To count, take statements.',
    key: ['id'],
    label: 'text',
    rows: quotes,
    columns: {
      id: toGiven(QUOTE_COLUMNS.id, { of: 'addresses' }),
      statement: toGiven(QUOTE_COLUMNS.statement, { of: 'statements' }),
      within: toGiven(QUOTE_COLUMNS.within, { of: 'quotes' }),
      type: toGiven(QUOTE_COLUMNS.type, { isIndexed: true }),
      polarity: toGiven(SAYING_COLUMNS.polarity),
      text: toGiven(QUOTE_COLUMNS.text),
      words: toGiven(QUOTE_COLUMNS.words),
      spans: json(
        'Where its parts begin and end in the text of the article, in characters from 0',
        ({ article, spans }) => {
          const count = counts.get(article.id) ?? ((at: number) => at);
          return spans.map(({ start, end }) => [count(start), count(end)]);
        },
      ),
      speakerText: toGiven(SAYING_COLUMNS.speakerText),
      cue: toGiven(QUOTE_COLUMNS.cue),
      frame: text('The part of the sentence that introduces it', ({ frame }) => frame),
      addresseeText: text(ADDRESSEE_TEXT, (one) => one.addresseeText),
      relayText: toGiven(SAYING_COLUMNS.relayText),
      hedges: toGiven(SAYING_COLUMNS.hedges),
      said: toGiven(SAYING_COLUMNS.said),
      confidence: toGiven(SAYING_COLUMNS.confidence),
      rule: toGiven(SAYING_COLUMNS.rule),
    },
  });
}

type WithActors = Pick<SiteQuote, 'id' | 'speakers' | 'relay' | 'addressees'>;

/** Who takes part, by what they do. */
function toActorsOf(name: string, column: string, of: string, all: readonly WithActors[]): Table {
  const rows = all.flatMap(({ id, speakers, relay, addressees }) =>
    Object.entries({ speaker: speakers, relay, addressee: addressees }).flatMap(([role, actors]) =>
      actors.map((actor, position) => ({ id, role, position, actor: actor.id })),
    ),
  );
  return toTable<(typeof rows)[number]>({
    name,
    says: `Who says a ${column}, who passed it on and to whom it was said, as far as the registry knows them.`,
    key: [column, 'role', 'position'],
    rows,
    columns: {
      [column]: text(`The ${column}`, ({ id }) => id, { of }),
      role: text('speaker, relay (who passed it on) or addressee', ({ role }) => role),
      position: integer(
        'Their order, from 0; relays from the speaker outwards',
        (row) => row.position,
      ),
      actor: text('The actor', ({ actor }) => actor, { of: 'actors' }),
    },
  });
}
