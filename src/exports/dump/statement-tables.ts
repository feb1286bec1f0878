import { toAttribution } from '../../i18n/chain.ts';
import { getLocalization } from '../../i18n/locales.ts';
import type { Article, Site, SiteQuote, Statement } from '../../site/model.ts';
import type { Addresses } from '../addresses.ts';
import { countCodePoints } from '../web-annotation-text.ts';
import type { Table } from './table.ts';
import { boolean, integer, json, real, text, toTable } from './table.ts';

const OPTIONAL = { isOptional: true } as const;

const POLARITY =
  'What the text claims: asserted, negated (not said, denied or refused), asked, hypothetical, announced';

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
      polarity: text(POLARITY, ({ polarity }) => polarity, { isIndexed: true }),
      attribution: text('Who said it, to whom, through whom, with all caveats, in German', (one) =>
        toAttribution(one, localization),
      ),
      isDirect: boolean('Whether words in it are quoted word for word', ({ quotes }) =>
        quotes.some(({ type }) => type === 'direct'),
      ),
      speakerText: text('How the article names the speaker; empty: not', (one) => one.speakerText),
      addresseeText: text('How the article names unknown addressees', (one) => one.addresseeText),
      relayText: text('How the article names unknown relays', ({ relayText }) => relayText),
      hedges: json('Words that say that it is uncertain or second-hand', ({ hedges }) => hedges),
      said: text('Day it was said, ISO 8601; empty: the text leaves it open', ({ said }) => said, {
        isIndexed: true,
        ...OPTIONAL,
      }),
      published: text('Day of the article, ISO 8601', ({ article }) => article.date, {
        isIndexed: true,
      }),
      confidence: real('How sure the annotator is, between 0 and 1', (one) => one.confidence),
      isSure: boolean('Whether it is shown without a caution', ({ isSure }) => isSure),
      rule: text('The rule that found it; directive: settled by hand', ({ rule }) => rule),
      status: text(
        'current; changed: words or speaker were others once; corrected: because they were wrong',
        ({ status }) => status,
      ),
      firstSeen: text('Day its address was issued', ({ firstSeen }) => firstSeen, OPTIONAL),
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
      id: text('Id that lasts', ({ id }) => id, { of: 'addresses' }),
      statement: text('Its statement', ({ statement }) => statement.id, { of: 'statements' }),
      within: text(
        'The smallest quote that holds it, of its own statement or of another',
        ({ within }) => within,
        { of: 'quotes', ...OPTIONAL },
      ),
      type: text(
        'direct (word for word), indirect, indirect-free-indirect, free-indirect, reported',
        ({ type }) => type,
        { isIndexed: true },
      ),
      polarity: text(POLARITY, ({ polarity }) => polarity),
      text: text('The words without the outer quotation marks', (quote) => quote.text),
      words: integer(
        'How many words of the article are its own: each counts once',
        (quote) => quote.article.wordsOfQuotes.get(quote) ?? 0,
      ),
      spans: json(
        'Where its parts begin and end in the text of the article, in characters from 0',
        ({ article, spans }) => {
          const count = counts.get(article.id) ?? ((at: number) => at);
          return spans.map(({ start, end }) => [count(start), count(end)]);
        },
      ),
      speakerText: text('How the article names the speaker; empty: not', (one) => one.speakerText),
      cue: text('The verb of saying', ({ cue }) => cue),
      frame: text('The part of the sentence that introduces it', ({ frame }) => frame),
      addresseeText: text('How the article names unknown addressees', (one) => one.addresseeText),
      relayText: text('How the article names unknown relays', ({ relayText }) => relayText),
      hedges: json('Words that say that it is uncertain or second-hand', ({ hedges }) => hedges),
      said: text('Day it was said, ISO 8601', ({ said }) => said, OPTIONAL),
      confidence: real('How sure the annotator is, between 0 and 1', (one) => one.confidence),
      rule: text('The rule that found it; directive: settled by hand', ({ rule }) => rule),
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
