import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/remark/pipeline.ts';
import { readText } from '../../../src/remark/read-text.ts';
import { annotate } from '../../../src/text/annotate.ts';
import type { GivenForm } from '../../../src/text/form.ts';
import { EXAMPLES } from '../registry-of-examples.ts';

const BOTE = { ids: [], text: 'Quellauer Bote' };
const ADA = { ids: ['ada-berg'], text: '' };

/** The quotes of a Markdown text as `words | speaker`. */
function toRows(paragraphs: readonly string[], given: GivenForm): string[] {
  const source = paragraphs.join('\n\n');
  const { flat } = readText(parseMarkdown(source, 'md'), source);
  const { quotes } = annotate(flat.text, EXAMPLES, { blocks: flat.blocks, ...given });
  return quotes.map(({ spans, speaker }) => {
    const words = spans.map(({ start, end }) => flat.text.slice(start, end)).join(' … ');
    return `${words} | ${speaker.ids.join() || speaker.text}`;
  });
}

describe('an interview by its editor', () => {
  test('has questions in bold or in headings, an introduction and a closing', () => {
    expect(
      toRows(
        [
          '**Die Wirtin Mira Falk führt ein Hotel.**',
          '**Frau Falk, wie war der Winter?**',
          'Lang. Es kam niemand.',
          'Das Haus stand leer.',
          '**Sie haben verkauft.**',
          'Ja, leider.',
          '### Und nun?',
          'Nun ist Ruhe. (lacht) Man lernt viel.',
          '*Das Gespräch führte Bo Tal.*',
        ],
        { form: 'interview' },
      ),
    ).toEqual([
      'Lang. Es kam niemand. | mira-falk',
      'Das Haus stand leer. | mira-falk',
      'Ja, leider. | mira-falk',
      'Nun ist Ruhe. … Man lernt viel. | mira-falk',
    ]);
  });

  test('gives questions and answers without labels to F and A', () => {
    const speakers = new Map([
      ['F', BOTE],
      ['A', ADA],
    ]);
    expect(toRows(['**Wie war es?**', 'Lang.'], { form: 'interview', speakers })).toEqual([
      'Wie war es? | Quellauer Bote',
      'Lang. | ada-berg',
    ]);
  });

  test('gives answers to the only one who is named before', () => {
    expect(
      toRows(
        [
          'Mira Falk führt ein Hotel.',
          'Frage: Wie war es?',
          'Antwort: Lang.',
          'Es kam niemand.',
          'Die Fragen stellte Bo Tal.',
        ],
        { form: 'interview' },
      ),
    ).toEqual(['Lang. | mira-falk', 'Es kam niemand. | mira-falk']);
  });

  test('knows initials that the editor lists, and goes on to the end', () => {
    const speakers = new Map([
      ['Q.B.', BOTE],
      ['A.B.', ADA],
    ]);
    expect(
      toRows(
        ['Ein Tag in Quellau.', 'Q.B.: Wie war es?', 'A.B.: Der Deich hält.', 'Das Tor auch.'],
        { form: 'interview', speakers },
      ),
    ).toEqual([
      'Wie war es? | Quellauer Bote',
      'Der Deich hält. | ada-berg',
      'Das Tor auch. | ada-berg',
    ]);
  });

  test('knows names with a colon or in italics, whatever stands behind them', () => {
    expect(
      toRows(['Ada Berg: Der Deich hält.', '*Otto Falk* Der Deich bricht.', '*Berg:*', 'Nein.'], {
        form: 'interview',
      }),
    ).toEqual(['Der Deich hält. | ada-berg', 'Der Deich bricht. | otto-falk', 'Nein. | ada-berg']);
  });

  test('takes a word for a label where it comes again, and no other', () => {
    expect(
      toRows(
        ['Redaktion: Wie war es?', 'Ada Berg: Lang.', 'Fazit: Es regnet.', 'Redaktion: Und nun?'],
        { form: 'interview' },
      ),
    ).toEqual(['Wie war es? | Redaktion', 'Lang. | ada-berg', 'Und nun? | Redaktion']);
  });
});

test('a record by its editor has speeches, and no interjections', () => {
  expect(
    toRows(
      [
        '## Erster Punkt',
        'Präsident Otto Falk:',
        'Die Sitzung ist eröffnet.',
        '(Beifall bei der SPD)',
        '**Ada Berg (SPD)**',
        'Der Deich hält. (Zuruf von Otto Falk: Nein!) Er hält lange.',
        'Das Tor auch.',
      ],
      { form: 'record' },
    ),
  ).toEqual([
    'Die Sitzung ist eröffnet. | otto-falk',
    'Der Deich hält. … Er hält lange. | ada-berg',
    'Das Tor auch. | ada-berg',
  ]);
});

test.each(['article', 'ticker'] as const)('an %s by its editor has no turns', (form) => {
  const text = ['Ada Berg: Der Deich hält.', 'Otto Falk: Ich gehe.', 'Ada Berg: Wir bleiben.'];
  expect(toRows(text, { form })).toEqual([]);
  expect(toRows(text, {})).toHaveLength(3);
});
