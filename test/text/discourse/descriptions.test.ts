import { describe, expect, test } from 'vitest';
import { findByPronoun, findDescribed } from '../../../src/text/discourse/descriptions.ts';
import { parseNounPhrase } from '../../../src/text/syntax/noun-phrases.ts';
import { readExample } from '../read-example.ts';

/** Who the last words of a text describe: an id, or '' for a stranger. */
function describeLast(text: string, words: string): string | undefined {
  const reading = readExample(`${text} ${words}`);
  const from = reading.tokens.findIndex(({ start }) => start === text.length + 1);
  const phrase = parseNounPhrase(reading, from, reading.tokens.length);
  return phrase && findDescribed(reading, phrase);
}

describe('findDescribed', () => {
  test.each([
    ['Ministerin Ada Berg kam.', 'die Ministerin', 'ada-berg'],
    ['Umweltministerin Ada Berg kam.', 'die Ministerin', 'ada-berg'],
    ['Ada Berg kam.', 'die Bürgermeisterin', 'ada-berg'],
    ['Ada Berg (58) sah Jonas Wendt (61).', 'die 58-Jährige', 'ada-berg'],
    ['Ada Berg (58) sah Jonas Wendt (61).', 'der 61-Jährige', 'jonas-wendt'],
    ['Ada Berg sah Jonas Wendt.', 'der 61-Jährige', 'jonas-wendt'],
    ['Direktor Karl Huber kam.', 'der Direktor', ''],
    ['Direktor Karl Huber kam. Direktor Karl Huber ging.', 'der Direktor', ''],
    ['Ada Berg sah Direktor Jonas Wendt.', 'dem Direktor', 'jonas-wendt'],
    ['Ada Berg sah Direktor Jonas Wendt.', 'dieser Direktor', 'jonas-wendt'],
  ])('after “%s” finds for “%s” “%s”', (text, words, id) => {
    expect(describeLast(text, words)).toBe(id);
  });

  test.each([
    ['nobody before', 'Es regnet.', 'die Ministerin'],
    ['two who are called so', 'Direktor Karl Huber sah Direktor Jonas Wendt.', 'der Direktor'],
    ['two of that age', 'Karl Huber (61) sah Jonas Wendt (61).', 'der 61-Jährige'],
    ['two men without an age', 'Karl Huber sah Jonas Wendt.', 'der 61-Jährige'],
    ['only women', 'Ada Berg kam.', 'der 61-Jährige'],
    ['an indefinite article', 'Direktor Karl Huber kam.', 'ein Direktor'],
    ['an adjective', 'Direktor Karl Huber kam.', 'der neue schwedische Direktor'],
    ['no office', 'Direktor Karl Huber kam.', 'der Umbau'],
    ['another age', 'Jonas Wendt (61) kam.', 'der 62-Jährige'],
  ])('leaves it open with %s: %s %s', (_, text, words) => {
    expect(describeLast(text, words)).toBeUndefined();
  });
});

describe('findByPronoun', () => {
  const find = (text: string, pronoun: 'he' | 'she'): string | undefined =>
    findByPronoun(readExample(text), text.length, pronoun)?.key;

  test.each([
    ['Jonas Wendt sah Ada Berg.', 'he', 'jonas-wendt'],
    ['Jonas Wendt sah Ada Berg.', 'she', 'ada-berg'],
    ['Karl Huber kam.', 'he', 'Huber'],
    ['Jonas Wendt kam.\nEs regnet.', 'he', 'jonas-wendt'],
    ['Jonas Wendt kam. Wendt ging. Dann kam Jonas Wendt.', 'he', 'jonas-wendt'],
  ] as const)('in “%s” finds for %s %s', (text, pronoun, key) => {
    expect(find(text, pronoun)).toBe(key);
  });

  test.each([
    ['', 'he'],
    ['Ada Berg kam.', 'he'],
    ['Jonas Wendt sah Karl Huber.', 'he'],
    ['Jonas Wendt kam.\nEs regnet.\nEs schneit.', 'he'],
  ] as const)('in “%s” finds nobody for %s', (text, pronoun) => {
    expect(find(text, pronoun)).toBeUndefined();
  });

  test('looks at nobody who stands behind', () => {
    const text = 'Es regnet. Jonas Wendt kam.';
    expect(findByPronoun(readExample(text), 5, 'he')).toBeUndefined();
  });
});
