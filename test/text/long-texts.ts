import fc from 'fast-check';

const SPEAKERS =
  'Ada Berg|Jonas Wendt|die Chefin der Hafenwerke|der Rat von Quellau|Zoë Kárné|sie|die Polizei|Mira Falk, Ärztin in Quellau,|eine Sprecherin der Behörde|Kritiker'.split(
    '|',
  );
const VERBS =
  'sagte|betonte|erklärte dem Nordfunk|kündigte an|habe erklärt|kritisierte|sprach von einem Wagnis|vertrat die Ansicht|zeigte sich überzeugt|wies darauf hin'.split(
    '|',
  );
const CLAUSES =
  'der Deich halte|es sei zu spät|das Boot, das im Hafen liegt, sei verkauft|man müsse früher öffnen|die Brücke könne brechen|er habe „große Sorge“|niemand wisse es'.split(
    '|',
  );
const INDICATIVES =
  'der Deich hält|es ist zu spät|das Boot liegt im Hafen|alle gingen nach Hause|es regnete'.split(
    '|',
  );
const CONSEQUENCES = 'hält der Deich|ist es zu spät|hofft die Stadt|steht fest'.split('|');
const INFINITIVES =
  'den Hafen zu öffnen|über die Brücke zu gehen|sofort Hilfe zu schicken|früher anzukommen'.split(
    '|',
  );
const SOURCES =
  'laut Polizei|nach Angaben der Hafenwerke|einem Bericht des Nordfunks zufolge|demnach|Ada Berg zufolge|gemäß dem Gutachten'.split(
    '|',
  );
const DIRECT =
  '„Wir öffnen wieder“|»Das ist ‚ein Wagnis‘«|„Nein, nie. Nie!“|“Schön”|„Wer zahlt'.split('|');

const from = (list: readonly string[]): fc.Arbitrary<string> => fc.constantFrom(...list);

/** What is said without marks, with the comma before it. */
const content = fc.oneof(
  from(CLAUSES).map((clause) => `, dass ${clause}`),
  from(CLAUSES).map((clause) => `, ${clause}`),
  from(INDICATIVES).map((clause) => `, ob ${clause}`),
  from(INFINITIVES).map((clause) => `, ${clause}`),
  from(INDICATIVES).map((clause) => `, ${clause}`),
  from(DIRECT).map((words) => `: ${words}`),
);

/** Sentences without their stop: frames ahead, behind, in the middle and none; sources and wie. */
const sentence = fc.oneof(
  fc
    .tuple(from(SPEAKERS), from(VERBS), content)
    .map(([who, verb, what]) => `${who} ${verb}${what}`),
  fc
    .tuple(from(CLAUSES), from(SPEAKERS), fc.boolean())
    .map(([what, who, isSo]) => `${what}, ${isSo ? 'so ' : 'sagte '}${who}`),
  fc.tuple(from(SPEAKERS), from(INDICATIVES)).map(([who, what]) => `${what}, wie ${who} mitteilte`),
  fc
    .tuple(from(SPEAKERS), from(CONSEQUENCES), from(CLAUSES))
    .map(([who, what, more]) => `Wie ${who} mitteilte, ${what}, dass ${more}`),
  fc
    .tuple(from(DIRECT), from(SPEAKERS), from(DIRECT))
    .map(([words, who, more]) => `${words}, sagte ${who}, ${more}`),
  fc.tuple(from(SPEAKERS), from(CLAUSES)).map(([who, what]) => `Der Deich, sagte ${who}, ${what}`),
  fc.tuple(from(SOURCES), from(INDICATIVES)).map(([source, what]) => `${what}, ${source}`),
  fc
    .tuple(from(INDICATIVES), from(SOURCES))
    .map(([what, source]) => `Es ist ${source} so: ${what}`),
  from(CLAUSES),
  from(DIRECT),
);

const STOPS = ['. ', '. ', '. ', '? ', ':\n', '.\n', '.“ ', ' … '];

const toTexts = (sentences: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc
    .array(
      fc
        .tuple(sentences, from(STOPS))
        .map((parts) => parts.join('').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join(''));

/** Paragraphs of sentences with one frame, or one source, each. */
export const PLAIN_TEXTS: fc.Arbitrary<string> = toTexts(sentence);

const LINKS = [', ', ' und ', '; ', ': ', ' – ', ', weil ', ', während '];

/** Paragraphs of sentences with many frames, sources and quotes each, as no paper prints them. */
export const LONG_TEXTS: fc.Arbitrary<string> = toTexts(
  fc
    .array(fc.tuple(from(LINKS), sentence), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.flat().slice(1).join('')),
);
