/** A column of a CSV file: its type in the words of Table Schema, and what it means. */
export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'year';
  readonly description: string;
  readonly format?: 'uri';
  readonly constraints?: {
    readonly required?: true;
    readonly unique?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
  };
}

/** A CSV file as Table Schema describes it. */
export interface FileSchema {
  readonly title: string;
  readonly description: string;
  readonly primaryKey?: readonly string[];
  /** Columns that hold the value of another column of the file. */
  readonly leads?: Readonly<Record<string, string>>;
  readonly fields: readonly Field[];
}

type Constraints = NonNullable<Field['constraints']>;

const toField =
  (type: Field['type'], more: Partial<Field> = {}) =>
  (name: string, description: string, constraints?: Constraints): Field => ({
    name,
    type,
    description,
    ...more,
    ...(constraints && { constraints }),
  });

const string = toField('string');
const date = toField('date');
const number = toField('number');
const integer = toField('integer');
/** The specification has a type for lists in a cell; the profile that it publishes, and who checks by it, does not. */
const list = (name: string, description: string): Field =>
  string(name, `${description}; several are joined by "; "`);
const uri = toField('string', { format: 'uri' });

const REQUIRED = { required: true } as const;
const KEY = { required: true, unique: true } as const;
const SHARE = { required: true, minimum: 0, maximum: 1 } as const;
const COUNT = { required: true, minimum: 0 } as const;

const POLARITIES = ['asserted', 'negated', 'asked', 'hypothetical', 'announced'];
const TYPES = ['direct', 'indirect', 'indirect-free-indirect', 'free-indirect', 'reported'];
const KINDS = ['person', 'state', 'government', 'organisation', 'medium', 'group'];

/** The CSV files of a site by name; the columns stand in the order of the file. */
export const CSV_FIELDS = {
  quotes: {
    title: 'Quotes',
    description:
      'A row for each quote that stands in an article now. Several may belong to one statement, and one may stand within another: to count what somebody says, count the values of statement.',
    primaryKey: ['id'],
    leads: { statement: 'id', within: 'id', statementWithin: 'id' },
    fields: [
      string('id', 'Id that lasts', KEY),
      uri('url', 'Lasting address', REQUIRED),
      string('article', 'Id of the article', REQUIRED),
      date('date', 'Day of the article', REQUIRED),
      string('statement', 'Id of its statement, which is that of the first quote of it', REQUIRED),
      list('sameAs', 'Ids of statements of other articles that are the same'),
      string('within', 'Id of the smallest quote that holds it, of its statement or of another'),
      string('statementWithin', 'Id of the statement in whose words its statement stands'),
      string('type', 'direct: word for word; reported: summed up', {
        ...REQUIRED,
        enum: TYPES,
      }),
      string('polarity', 'What the text claims; negated: not said, denied or refused', {
        ...REQUIRED,
        enum: POLARITIES,
      }),
      string('text', 'The words without the outer quotation marks', REQUIRED),
      integer('words', 'How many words of the article are its own: each counts once', COUNT),
      list('speakers', 'Ids of the actors who say it'),
      list('speakerNames', 'Their names'),
      string('speakerText', 'How the article names the speaker'),
      string('cue', 'The verb of saying'),
      list('relay', 'Ids of the actors who passed it on, from the speaker outwards'),
      string('relayText', 'How the article names those whom the registry does not know'),
      list('hedges', 'Words that say that the report is uncertain or second-hand'),
      date('said', 'Day it was said; empty: the text leaves it open'),
      list('addressees', 'Ids of the actors to whom it was said'),
      number('confidence', 'How sure the annotator is', SHARE),
      string('rule', 'The rule that found it; directive: settled by hand', REQUIRED),
      string('status', 'changed: words or speaker were others once; corrected: they were wrong', {
        ...REQUIRED,
        enum: ['current', 'changed', 'corrected'],
      }),
      date('firstSeen', 'Day its address was issued; empty: not yet'),
      integer('corrections', 'How many corrections and replies there are about it', COUNT),
    ],
  },
  actors: {
    title: 'Actors',
    description: 'A row for each actor of the registry, by name.',
    primaryKey: ['id'],
    fields: [
      string('id', 'Id that lasts', KEY),
      uri('url', 'Address of the page', REQUIRED),
      string('name', 'Name as papers write it', REQUIRED),
      string('kind', 'What kind of actor it is', { ...REQUIRED, enum: KINDS }),
      list('aliases', 'Other names'),
      list('roles', 'Offices: title, id of what it is an office of, begin and end between bars'),
      list('memberOf', 'Ids of the actors that it belongs to'),
      list('speaksFor', 'Ids of the actors that it speaks for'),
      string('country', 'Id of its state'),
      string('code', 'ISO 3166-1 alpha-2, of a state'),
      string('side', 'Group that shares a colour on the site'),
      string('gender', 'Gender of a person, as a source says it'),
      string('gnd', 'Number in the Integrated Authority File (GND)'),
      string('wikidata', 'Id in Wikidata'),
      toField('boolean')('draft', 'Whether the profile is unfinished', REQUIRED),
      toField('boolean')('isBuiltin', 'Whether the entry comes with the software'),
      integer('quotes', 'How many quotes of it there are', COUNT),
      integer('statements', 'How many statements of it there are', COUNT),
      integer('mentions', 'How often articles name it', COUNT),
    ],
  },
  mentions: {
    title: 'Mentions',
    description:
      'A row for each place in an article where an actor, a place or a term is named, in order of the text.',
    fields: [
      string('article', 'Id of the article', REQUIRED),
      date('date', 'Day of the article', REQUIRED),
      string('kind', 'What is named', { ...REQUIRED, enum: ['actor', 'place', 'term'] }),
      string('id', 'Id of what is named', REQUIRED),
      uri('url', 'Address of its page', REQUIRED),
      string('text', 'The words of the article', REQUIRED),
      integer('start', 'Where they begin in the text of the article, in UTF-16 units', COUNT),
      integer('end', 'Where they end, in UTF-16 units', COUNT),
      string('rule', 'The rule that found it', REQUIRED),
      number('confidence', 'How sure the link is', SHARE),
    ],
  },
  voices: {
    title: 'Voices',
    description:
      'Who gets a word, in the whole archive (no year) and in each year: a row for each value of a dimension; the dimension all has the sums.',
    fields: [
      toField('year')('year', 'Year of the articles; empty: all years'),
      string('dimension', 'By what is counted', {
        ...REQUIRED,
        enum: ['all', 'actor', 'kind', 'country', 'side', 'gender'],
      }),
      string('value', 'Id, kind or gender, or in brackets what has none; empty for the sums'),
      list('name', 'Names of the entries'),
      integer('statementsDirect', 'Statements with a quote word for word', COUNT),
      integer('statementsReported', 'All other statements', COUNT),
      integer('statementsDistinct', 'Statements, those in several articles once', COUNT),
      integer('wordsDirect', 'Words quoted word for word', COUNT),
      integer('wordsReported', 'Words reported', COUNT),
      integer('articles', 'Articles that they stand in', COUNT),
    ],
  },
} as const satisfies Readonly<Record<string, FileSchema>>;
