import { expect, test } from 'vitest';
import { isSameSpeaker } from './is-same-speaker.ts';

test.each<[label: string, found: string, isRight: boolean]>([
  ['Ada Berg', 'Bürgermeisterin Ada Berg', true],
  ['Ada Berg', 'Berg', true],
  ['Ada Berg', 'Bergs', true],
  ['Ada Berg', 'Ada', false],
  ['Ada Berg', 'Bergmann', false],
  ['Ada Berg', '', false],
  ['Hans Sens', 'Sen', true],
  ['Piet van Rooden', 'van Rooden', true],
  ['des Hafenamts', 'Hafenamts', true],
  ['Das Hafenamt in Quellau', 'das Hafenamt', true],
  ['Das Hafenamt in Quellau', 'Quellau', false],
  ['ein erfahrener Lotse', 'Lotse', true],
  ['eine Sprecherin des Hafenamts', 'Hafenamts', false],
  ['der 27-Jährige', 'Der 27-Jährige', true],
  ['Ada Berg und Otto Falk', 'Otto Falk', false],
  ['ihr Sprecher', 'Sprecher', true],
  ['die', 'die', true],
])('of “%s” the speaker “%s” is right: %s', (speaker, text, isRight) => {
  expect(isSameSpeaker({ speaker }, { words: [text], text })).toBe(isRight);
});

test.each<[words: string, text: string, isRight: boolean]>([
  ['sie', 'Bürgermeisterin Ada Berg', true],
  ['Berg', 'Berg', true],
  ['sie', 'sie', true],
  ['Sie', 'Sie', true],
  ['er', 'er', false],
  ['sie', 'die Werft', false],
  ['sie', '', false],
])(
  'of “sie”, Ada Berg, the speaker “%s” that stands for “%s” is right: %s',
  (words, text, isRight) => {
    const label = { speaker: 'sie', means: ['Ada Berg', 'die Chefin'] };
    expect(isSameSpeaker(label, { words: [words], text })).toBe(isRight);
  },
);

test('a pronoun that was found for a name is right when it stands for that person', () => {
  expect(isSameSpeaker({ speaker: 'Ada Berg' }, { words: ['sie'], text: 'Frau Berg' })).toBe(true);
  expect(isSameSpeaker({ speaker: 'Ada Berg' }, { words: ['sie'], text: 'sie' })).toBe(false);
});
