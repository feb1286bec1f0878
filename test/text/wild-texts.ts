import fc from 'fast-check';

const WORDS =
  `Ada Berg Ada_Berg Jonas_Wendt Falk Oslo Washington US-Soldaten Nato- Hafenwerke Nordfunk
  die der das den dem ein eine er sie beide es man Sprecherin Regierung Angaben Deich Boot Zeitung
  sagte sagten sage nannte rief kritisierte kündigte teilte wies erklärt gesagt zitiert hieß will
  sei habe werde ist hat wäre gehe an mit zurück auf aus nach laut zufolge demnach so wie dass ob als
  und oder sowie zu öffnen gehen nicht hier heute am Montag norwegische hohe 20 3. z. B.`
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace('_', ' '));

const MARKS = [...'„“”"»«›‹‚‘’\'', '“,', ',', ', ', ':', '.', '!', '?', '…', '–', '-', '(', ')'];

const LINE_BREAKS = ['\n', '\n\n', '\r\n', '\r'];

// Whole clauses, so that much is said and repeated between the noise.
const CLAUSES = [
  '„Wir bleiben“, sagte Ada Berg. ',
  'Jonas Wendt sagte dem Nordfunk, es sei „ein Wagnis“. ',
  'Wie das Morgenblatt aus einem Brief der Hafenwerke zitiert, ist es „ein Wagnis“. ',
  'Er habe erklärt, dass es genug sei. ',
  'Es ist laut Ada Berg genug. ',
  '\nStreit um „ein Wagnis“\n',
];

/** Text of German words, clauses, marks and line breaks, as wild as no paper prints it. */
export const GERMAN_TEXTS: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...WORDS).map((word) => `${word} `) },
      { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
      { weight: 1, arbitrary: fc.constantFrom(...CLAUSES) },
      { weight: 1, arbitrary: fc.constantFrom(...LINE_BREAKS) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Any UTF-16 at all, lone surrogates included. */
export const UNICODE: fc.Arbitrary<string> = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary' }), toUnit()),
  maxLength: 80,
});

function toUnit(): fc.Arbitrary<string> {
  return fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code));
}
