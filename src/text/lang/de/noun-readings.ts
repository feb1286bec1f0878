import { NOUN_ENDINGS } from './noun-endings-data.ts';
import type { NounReading } from '../word.ts';

const LONGEST_ENDING = 15;

const endings = new Map(
  NOUN_ENDINGS.trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', list = ''] = line.split(': ');
      return list.split(' ').map((ending) => [ending === '*' ? '' : ending, code] as const);
    }),
);

// Nouns that are declined as adjectives: "der Vorsitzende", "die Vorsitzende", "der Vorsitzenden", "ein Vorsitzender".
const ADJECTIVAL =
  /(?:vorsitzend|beamt|angeklagt|abgeordnet|verletzt|jährig|beauftragt|angestellt|verdächtig|betroffen|jugendlich|gefangen|verwandt|bekannt|reisend|studierend|delegiert|beschuldigt|geschädigt|überlebend|vertraut|obdachlos|arbeitslos|selbst(?:st)?ändig|gesandt|angehörig|deutsch|erwachsen|freiwillig|geistlich|gelehrt|kranke?|toten?|liberal|konservativ|intellektuell|prominent|heilig|industriell|beschäftigt|bediensteter?|verantwortlich|zuständig|zeugin)(?<ending>e|en|er|em|es)$/u;
const ADJECTIVAL_ENDINGS: Readonly<Record<string, readonly NounReading[]>> = {
  e: ['adjectival'],
  en: ['oblique', 'feminine', 'plural'],
  er: ['masculine', 'plural'],
  em: ['oblique'],
  es: ['neuter'],
};

const LETTERS: Readonly<Record<string, NounReading>> = {
  M: 'masculine',
  O: 'oblique',
  N: 'neuter',
  F: 'feminine',
  P: 'plural',
  G: 'genitive',
};

/** What the ending of a noun says of it; a guess for words that no dictionary has. `lower` may be a compound. */
export function toNounReadings(lower: string): readonly NounReading[] {
  const adjectival = ADJECTIVAL.exec(lower)?.groups?.['ending'];
  if (adjectival !== undefined) return ADJECTIVAL_ENDINGS[adjectival] ?? [];
  const word = `^${lower.slice(lower.lastIndexOf('-') + 1)}`;
  for (let at = Math.max(0, word.length - LONGEST_ENDING); at <= word.length; at += 1) {
    const code = endings.get(word.slice(at));
    if (code !== undefined) return [...code].flatMap((letter) => LETTERS[letter] ?? []);
  }
  return [];
}
