import { describe, expect, test } from 'vitest';
import { isOwnDirective, restoreForeignDirectives } from '../../src/remark/directives.ts';
import { flatten } from '../../src/remark/flatten.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';

function read(source: string) {
  const tree = parseMarkdown(source, 'md');
  restoreForeignDirectives(tree, source);
  return flatten(tree);
}

describe('isOwnDirective', () => {
  test.each(['quote', 'actor', 'place', 'term', 'plain'])('knows %s', (name) => {
    expect(isOwnDirective({ name, type: 'textDirective' })).toBe(true);
  });

  test.each(['Actor', 'note', 'Politik', '30', ''])('does not know “%s”', (name) => {
    expect(isOwnDirective({ name, type: 'textDirective' })).toBe(false);
  });
});

describe('restoreForeignDirectives', () => {
  test.each([
    'Ressort:Politik, Seite 3.',
    'Es ist 10:30 Uhr, um 9:05 war Flut.',
    'Ressort:Politik[Seite 3]{.neu #a b=c} am Montag.',
    ':Politik',
    '::note[Deich]',
    '::note[Deich]{id=a}',
    ':::note\nDer Deich hält.\n:::',
    ':::\n\nDer Deich hält.\n\nDas Wasser sinkt.',
    ':::plain\n\nDer Deich hält.\n\n:::',
    ':::quotes\n\nDer Deich hält.\n\n:::',
    '::quote{speaker=ada-berg}',
    'Das Spiel endet 3:2, das Verhältnis ist 1:100.',
    ':actors[die beiden]{id=ada-berg}',
    '::actor[Ada Berg]{id=ada-berg}',
  ])('leaves “%s” the text it was', (source) => {
    expect(read(source).text).toBe(source);
  });

  test('makes the text around it one text again', () => {
    expect(read('Ressort:Politik, 10:30 Uhr.').pieces.map(({ node }) => node)).toMatchObject([
      { type: 'text', value: 'Ressort:Politik, 10:30 Uhr.' },
    ]);
  });

  test('keeps the position of the joined text', () => {
    expect(read('Ressort:Politik heute.').pieces[0]?.node.position).toMatchObject({
      start: { offset: 0 },
      end: { offset: 22 },
    });
  });

  test('restores directives inside bold and links', () => {
    expect(read('**Ressort:Politik** und [um 10:30](/a)').text).toBe(
      'Ressort:Politik und um 10:30',
    );
  });

  test('takes our own directives apart: only their words are text', () => {
    expect(read('Auch :actor[die Wirtin]{id=ada-berg} um 10:30.').text).toBe(
      'Auch die Wirtin um 10:30.',
    );
  });
});
