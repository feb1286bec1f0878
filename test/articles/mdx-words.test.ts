import { VFileMessage } from 'vfile-message';
import { expect, test } from 'vitest';
import { toMdxWords } from '../../src/articles/mdx-words.ts';
import { parseMarkdown } from '../../src/remark/pipeline.ts';

/** What is wrong with a text of MDX, in German. */
function findFault(text: string): string | undefined {
  try {
    parseMarkdown(`${text}\n`, 'mdx');
    return undefined;
  } catch (error) {
    if (error instanceof VFileMessage) return toMdxWords(error);
    throw error;
  }
}

test.each([
  ['Das <b>Ende.', 'Zu <b> fehlt das schließende Tag'],
  ['<b>Ende</i>', '</i> schließt <b> nicht'],
  ['Ende</b>', 'Zu einem schließenden Tag fehlt das öffnende'],
  ['<a href=x>', 'Das Zeichen x kann hier nicht stehen'],
  [
    'Der {Deich',
    'Die Datei endet, ehe eine Klammer, ein Anführungszeichen oder ein Tag geschlossen ist',
  ],
  ['> {a\nb}', 'Eine Klammer reicht über ihren Block hinaus'],
  ['Der {1 +} Deich', 'Hier steht kein gültiges JavaScript'],
  ['Der Deich', undefined],
])('says of %j: %s', (text, words) => {
  expect(findFault(text)).toBe(words);
});

test('gives the words of the parser where it does not know them', () => {
  expect(toMdxWords({ ruleId: 'new', reason: 'Too wet' })).toBe('Der Parser meldet „Too wet“');
});
