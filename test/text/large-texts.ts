/** Texts that grow with a number and hold much of one thing, as no paper prints them. */
export const LARGE_TEXTS: Readonly<Record<string, (count: number) => string>> = {
  'quotes with frames': (count) => '„Wir bleiben“, sagte Ada Berg. '.repeat(count),
  'marks in one sentence': (count) => '„a“ '.repeat(count),
  'names that und joins': (count) => `Dann sagte ${'Ada Berg und '.repeat(count)}Falk: „Nein.“`,
  'full stops': (count) => '.'.repeat(count),
  'white space': (count) => `Ende.${' '.repeat(count)}a`,
  'opening marks': (count) => '„'.repeat(count),
  'marks inside marks': (count) => '„'.repeat(count) + '“'.repeat(count),
  'signs for inches': (count) => `„${'27" '.repeat(count)}`,
  'frames in one sentence': (count) => 'sagte Ada Berg, er habe gesagt, '.repeat(count),
  'sources in one sentence': (count) => ', so Ada Berg'.repeat(count),
  'brackets nobody closes': (count) => 'Berg ( '.repeat(count),
  'verbs that und joins': (count) => `Ada Berg ${'und sagte '.repeat(count)}`,
  'hyphens in one word': (count) => `${'a-'.repeat(count)}a`,
  'one word without a space': (count) => `${'A.b'.repeat(count)}. C`,
  'governments nobody names': (count) => 'Das sagte die Regierung. '.repeat(count),
  'headings that repeat quotes': (count) =>
    'Streit um „ein Wagnis“\nAda Berg nannte es „ein Wagnis“.\n'.repeat(count),
  'paragraphs that one quote runs through': (count) => '„Boot\n'.repeat(count),
  'verbs in one quote': (count) => `Er sagte „${'sagt, Er kam '.repeat(count)}“.`,
};
