import { expect, test } from 'vitest';
import { toCueSpans } from '../../../../src/text/quotation/cues/cue-words.ts';
import { toWords } from '../../read-example.ts';
import { parseExample } from '../parse-example.ts';

test.each([
  ['a verb', 'Ada Berg sagte nein.', 'sagte'],
  ['an auxiliary and its participle', 'Ada Berg hat gesagt, er gehe.', 'hat gesagt'],
  ['a verb and its particle', 'Ada Berg teilte das mit.', 'teilte … mit'],
  ['a particle beside its verb', 'Ada Berg kündigte an, zu gehen.', 'kündigte an'],
  ['a word that points ahead', 'Ada Berg geht davon aus, dass es regnet.', 'geht davon aus'],
  ['a word that points there', 'Ada Berg wies darauf hin, dass es regnet.', 'wies darauf hin'],
  ['a pronoun beside the verb', 'Ada Berg beschwerte sich, dass es regnet.', 'beschwerte sich'],
  ['wie', 'Wie Ada Berg mitteilte, regnet es.', 'Wie … mitteilte'],
  ['so before the verb', 'Es regne, so sagte Ada Berg.', 'so sagte'],
  ['es in the passive', 'Es wird vermutet, dass es regnet.', 'Es wird vermutet'],
  ['als behind bezeichnen', 'Ada Berg bezeichnete ihn als „Wagnis“.', 'bezeichnete … als'],
])('toCueSpans takes %s: %s', (_, text, cue) => {
  const { reading, parsed } = parseExample(text);
  const cues = parsed.frames.map((frame) =>
    toCueSpans(reading, parsed, frame)
      .map((span) => toWords(text, span))
      .join(' … '),
  );
  expect(cues).toEqual([cue]);
});

test.each([
  ['So sagte Ada Berg nein.', 'sagte'],
  ['Ada Berg, die sich freute, sagte nein.', 'sagte'],
])('toCueSpans leaves words of other clauses out: %s', (text, cue) => {
  const { reading, parsed } = parseExample(text);
  const spans = parsed.frames.flatMap((frame) => toCueSpans(reading, parsed, frame));
  expect(spans.map((span) => toWords(text, span))).toEqual([cue]);
});
