import { describe, expect, test } from 'vitest';
import { toPlainWords, toProse } from '../../src/ledger/plain-words.ts';

describe('toPlainWords', () => {
  test.each([
    ['„Der *Deich* hält!“', ' der deich hält '],
    ['Der [Deich](https://example.org/deich) hält', ' der deich hält '],
    ['Der :actor[Deich]{id=deich} hält[^1]', ' der deich hält '],
    ['Der <b>Deich</b>&nbsp;hält', ' der deich hält '],
    ['ho\u0308rt\nund 15 %', ' hört und 15 '],
    ['…', ' '],
  ])('reads %j', (text, words) => {
    expect(toPlainWords(text)).toBe(words);
  });
});

describe('toProse', () => {
  test.each([
    ['a comment', 'Er <!-- „Nein“ --> ging.', 'Er   ging.'],
    ['a comment of MDX', 'Er {/* „Nein“ */} ging.', 'Er   ging.'],
    ['a heading', '## Nein\n\nEr ging.', ' \n\nEr ging.'],
    ['what is marked as no quote', 'Er :quote[„Nein“]{not} ging.', 'Er   ging.'],
    ['nothing else', 'Er :quote[„Nein“]{speaker=bo-tal} ging. # 1', undefined],
  ])('leaves out %s', (_, body, prose = body) => {
    expect(toProse(body)).toBe(prose);
  });
});
