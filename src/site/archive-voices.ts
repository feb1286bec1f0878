import type { NamedEntry } from '../i18n/chain.ts';
import { compareText } from '../schemas/compare-text.ts';
import { getSide } from '../schemas/actor-look.ts';
import type {
  Actor,
  ArchiveVoices,
  Side,
  SpeechCount,
  Statement,
  VoiceCount,
  VoiceDimension,
  VoiceGap,
  VoicePeriod,
  VoiceRow,
  VoiceTable,
} from './model.ts';
import { sum, toWords } from './speech-shares.ts';

/** What an actor, or a statement, is counted under: a value, or what stands in its place. */
type Value = string | { readonly gap: VoiceGap };

const SEVERAL: Value = { gap: 'several' };
const NONE: Value = { gap: 'none' };
const NOT_STATED: Value = { gap: 'not-stated' };
const UNREGISTERED: Value = { gap: 'unregistered' };
const UNATTRIBUTED: Value = { gap: 'unattributed' };

/** In the order in which they stand below the values. */
const GAPS: readonly (VoiceGap | undefined)[] = [
  ...([undefined, 'several', 'none', 'not-stated', 'unregistered', 'unattributed'] as const),
];

/** What each actor is counted under. */
const VALUES: Readonly<Record<Exclude<VoiceDimension, 'actor'>, (actor: Actor) => Value>> = {
  kind: ({ kind }) => kind,
  country: ({ id, kind, country }) => (kind === 'state' ? id : (country ?? NONE)),
  side: (actor) => getSide(actor) ?? NONE,
  gender: ({ gender }) => gender ?? NOT_STATED,
};

/**
 * Counts who gets a word in an archive and in each year of it: statements and words by actor, kind, country, side and, of
 * people, gender. A joint statement counts once, under what its speakers have in common. Words are counted as in an
 * article: those inside several quotes once, for the innermost.
 */
export function countArchive(
  statements: readonly Statement[],
  actors: readonly Actor[],
  sides: readonly Side[],
): ArchiveVoices {
  const names = new Map<string, NamedEntry>([...sides, ...actors].map((one) => [one.id, one]));
  const years = [...Map.groupBy(statements, ({ article }) => article.date.slice(0, 4))];
  return {
    archive: toPeriod(statements, names),
    years: years
      .sort(([a], [b]) => compareText(b, a))
      .map(([year, own]) => ({ year, ...toPeriod(own, names) })),
  };
}

function toPeriod(
  statements: readonly Statement[],
  names: ReadonlyMap<string, NamedEntry>,
): VoicePeriod {
  const ofPeople = statements.filter(
    ({ speakers }) => speakers.length > 0 && speakers.every(({ kind }) => kind === 'person'),
  );
  return {
    all: count(statements),
    unsure: statements.filter(({ isSure }) => !isSure).length,
    byHand: statements.filter(({ rule }) => rule === 'directive').length,
    tables: [
      toTable('actor', statements, toActorIds, names),
      ...(['kind', 'country', 'side'] as const).map((dimension) =>
        toTable(dimension, statements, toShared(VALUES[dimension]), names),
      ),
      toTable('gender', ofPeople, toShared(VALUES.gender), names),
    ],
  };
}

function toTable(
  dimension: VoiceDimension,
  statements: readonly Statement[],
  toValue: (statement: Statement) => Value,
  names: ReadonlyMap<string, NamedEntry>,
): VoiceTable {
  const groups = Map.groupBy(statements, (statement) => {
    const value = toValue(statement);
    return typeof value === 'string' ? value : value.gap.toUpperCase();
  });
  const rows = [...groups.values()].flatMap((own): VoiceRow[] => {
    const [first] = own;
    if (!first) return [];
    const value = toValue(first);
    const [id, gap] = typeof value === 'string' ? [value, undefined] : ['', value.gap];
    const isNamed = dimension !== 'kind' && dimension !== 'gender';
    const entries = isNamed ? id.split(BETWEEN).flatMap((one) => names.get(one) ?? []) : [];
    return [{ value: id, gap, entries, ...count(own) }];
  });
  return { dimension, base: count(statements), rows: rows.sort(compareRows) };
}

function compareRows(a: VoiceRow, b: VoiceRow): number {
  return (
    GAPS.indexOf(a.gap) - GAPS.indexOf(b.gap) ||
    add(b.statements) - add(a.statements) ||
    add(b.words) - add(a.words) ||
    compareText(a.value, b.value)
  );
}

const BETWEEN = '; ';

function toActorIds({ speakers, speakerText }: Statement): Value {
  if (speakers.length > 0) return [...new Set(speakers.map(({ id }) => id))].join(BETWEEN);
  return speakerText === '' ? UNATTRIBUTED : UNREGISTERED;
}

/** What all speakers of a statement are counted under. */
function toShared(toValue: (actor: Actor) => Value): (statement: Statement) => Value {
  return ({ speakers, speakerText }) => {
    const [first = speakerText === '' ? UNATTRIBUTED : UNREGISTERED, ...others] = new Set(
      speakers.map(toValue),
    );
    return others.length > 0 ? SEVERAL : first;
  };
}

function count(statements: readonly Statement[]): VoiceCount {
  let words: SpeechCount = NOTHING;
  let direct = 0;
  const distinct = new Set<Statement>();
  for (const statement of statements) {
    distinct.add(statement.same[0] ?? statement);
    if (statement.quotes.some(({ type }) => type === 'direct')) direct += 1;
    for (const quote of statement.quotes)
      words = sum(words, toWords(quote, statement.article.wordsOfQuotes.get(quote) ?? 0));
  }
  return {
    statements: { direct, reported: statements.length - direct },
    words,
    distinct: distinct.size,
    articles: new Set(statements.map(({ article }) => article)).size,
  };
}

const NOTHING: SpeechCount = { direct: 0, reported: 0 };

function add({ direct, reported }: SpeechCount): number {
  return direct + reported;
}
