import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/remark/pipeline.ts';
import { readText } from '../../../src/remark/read-text.ts';
import { annotate } from '../../../src/text/annotate.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

/** The quotes of a Markdown text, of whose form its editor says nothing, as `words | speaker`. */
function toRows(paragraphs: readonly string[]): string[] {
  const source = paragraphs.join('\n\n');
  const { flat } = readText(parseMarkdown(source, 'md'), source);
  const { quotes } = annotate(flat.text, EXAMPLES, { blocks: flat.blocks });
  return quotes.map(({ spans, speaker }) => {
    const words = spans.map(({ start, end }) => flat.text.slice(start, end)).join(' … ');
    return `${words} | ${speaker.ids.join() || speaker.text}`;
  });
}

const INTERVIEW = [
  'Die Wirtin Mira Falk führt ein Hotel.',
  '**Frau Falk, wie war der Winter?**',
  'Lang. Ich war müde.',
  'Das Haus stand leer.',
  '**Der Rat sagt, Sie hätten verkauft.**',
  'Ja, leider.',
  '**Und nun?**',
  'Nun ist Ruhe. Wir warten.',
  '*Das Gespräch führte Bo Tal.*',
];

test('takes the whole of each answer between questions in bold, also where a question does not address anybody', () => {
  expect(toRows(INTERVIEW)).toEqual([
    'Lang. Ich war müde. | mira-falk',
    'Das Haus stand leer. | mira-falk',
    'Ja, leider. | mira-falk',
    'Nun ist Ruhe. Wir warten. | mira-falk',
  ]);
});

test.each([
  ['questions to nobody', ['**Was ist geschehen?**', '**Und was heißt das?**']],
  ['one question', ['**Frau Falk, wie war der Winter?**', '**Das Haus**']],
])('sees no interview in paragraphs under %s', (_, [first = '', second = '']) => {
  expect(
    toRows([
      'Die Wirtin Mira Falk führt ein Hotel.',
      first,
      'Das Haus steht leer. Wir haben dort gefragt.',
      second,
      'Das Hotel steht zum Verkauf, wie wir hörten.',
    ]),
  ).not.toContainEqual(expect.stringContaining('Das Hotel steht zum Verkauf'));
});

test('sees no interview where the paragraphs under bold questions begin with words in marks', () => {
  expect(
    toRows([
      'Die Wirtin Mira Falk führt ein Hotel.',
      '**Frau Falk, wie war der Winter?**',
      '„Ich war müde“, sagt sie. Wir haben sie besucht.',
      '**Wie geht es Ihnen nun?**',
      '„Gut“, sagt sie. Wir glauben ihr.',
    ]),
  ).toEqual(['„Ich war müde“ | mira-falk', '„Gut“ | mira-falk']);
});
