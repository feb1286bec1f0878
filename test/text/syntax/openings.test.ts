import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/remark/pipeline.ts';
import { readText } from '../../../src/remark/read-text.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

/** The sentences of the statements in a Markdown text. */
function toStatements(source: string): string[] {
  const { flat } = readText(parseMarkdown(source, 'md'), source);
  const { statements } = annotate(flat.text, EXAMPLES, { blocks: flat.blocks });
  return statements.map(({ span }) => flat.text.slice(span.start, span.end));
}

const SAID = '„Wir öffnen“, sagte Ada Berg.';

test.each([
  '**10.45 Uhr:** ',
  '10:45 – ',
  '10:45 Uhr ',
  '14 Uhr | ',
  'Update 12.30 Uhr: ',
  'BERLIN (dpa) – ',
  'Quellau (nd) - ',
  'Seedorf (jk/nd) – ',
  'Berlin (dpa/lrs) - ',
  'Frankfurt am Main/Wien (AFP) – ',
  'Berlin, 3. Mai – ',
  'Berlin dpa – ',
  'QUELLAU – ',
])('“%s” stands before the first sentence, not in it', (opening) => {
  expect(toStatements(`${opening}${SAID}`)).toEqual([SAID]);
});

test.each(['Um 10.45 Uhr rief sie an: ', 'Ada Berg – so heißt sie – rief: '])(
  '“%s” is part of the sentence',
  (opening) => {
    expect(toStatements(`${opening}„Wir öffnen.“`)).toEqual([`${opening}„Wir öffnen.“`]);
  },
);

test('an entry does not go on with who spoke in the one before', () => {
  const source = `10.45 Uhr: ${SAID}\n\n12.30 Uhr: „Das Tor ist wieder offen.“`;
  const { flat } = readText(parseMarkdown(source, 'md'), source);
  const { quotes } = annotate(flat.text, EXAMPLES, { blocks: flat.blocks });
  expect(quotes.map(({ speaker }) => speaker.text)).toEqual(['Ada Berg', '']);
});
