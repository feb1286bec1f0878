import { toGenitives } from './genitives.ts';
import type { NameForm } from '../name-form.ts';
import { toSpellings } from './transliterations.ts';

const PARTICLES = new Set(
  'von van vom zu zur de der den del des di da do dos du bin ibn ben al el le la ten ter af av'.split(
    ' ',
  ),
);
// Chinese, Korean and Vietnamese names begin with the surname: Xi Jinping, Kim Jong Un.
const FAMILY_FIRST =
  /^(?:Xi|Li|Wang|Zhang|Liu|Chen|Yang|Huang|Zhao|Wu|Zhou|Xu|Sun|Ma|Zhu|Hu|Guo|He|Lin|Gao|Luo|Deng|Mao|Wen|Qin|Kim|Park|Moon|Yoon|Choi|Jung|Kang|Ban|Nguyen|Tran|Pham)$/u;
const TITLE = /^(?:(?:Prof|Dr|Sir|Lady|Dame|Lord|Scheich|Papst|König|Königin)\.?\s+)+/u;
const CAPITAL_PARTICLE = /^(?:Le|La|Van|Von|De|Di|Da|Del|Al|El|Ben|Bin|Mac|San|Ter)$/u;
// "al-Assad" is written "Assad" too.
const ARABIC_ARTICLE = /^(?:al|as|el|ar|asch|an|at|ad)-(?=\p{Lu})/iu;

/** The forms of a person: name and aliases, the surname, each with its genitive and other spellings. */
export function toPersonForms(names: readonly string[]): NameForm[] {
  return names.flatMap((given, index): NameForm[] => {
    const name = given.replace(TITLE, '');
    const rule = index === 0 ? ('name' as const) : ('alias' as const);
    return [
      ...(given === name ? [] : [{ form: given, rule }]),
      { form: name, rule },
      ...toGenitives(name).map((form) => ({ form, rule: 'genitive' as const })),
      ...[...toSpellings(name), ...toDigraphs(name)].flatMap((form) =>
        withGenitives(form, 'spelling'),
      ),
      ...toSurnames(name).flatMap((surname) => [
        ...withGenitives(surname, 'short-name'),
        ...[...toSpellings(surname), ...toDigraphs(surname)].flatMap((form) =>
          withGenitives(form, 'short-name'),
        ),
      ]),
    ];
  });
}

/** What a person is called without the first name: "von der Leyen", "Leyen"; none for a name of one word. */
export function toSurnames(name: string): string[] {
  const words = name.split(/\s+/u);
  const [family = ''] = words;
  if (words.length > 1 && FAMILY_FIRST.test(family)) return [family];
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return [];
  const isName = words.every(
    (word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word) || ARABIC_ARTICLE.test(word),
  );
  const bare = last.replace(ARABIC_ARTICLE, '');
  if (!isName || bare.length < 3) return [];
  // "Le Drian" and "Van Damme" have their particle in capitals; it belongs to the surname all the same.
  const first = words.findIndex(
    (word, at) =>
      at > 0 && (PARTICLES.has(word) || (at === words.length - 2 && CAPITAL_PARTICLE.test(word))),
  );
  const long = first > 0 ? words.slice(first).join(' ') : bare === last ? undefined : last;
  return long === undefined ? [bare] : [long, long.charAt(0).toUpperCase() + long.slice(1), bare];
}

/** A name as it stands where umlauts are not at hand: Juergen for Jürgen. */
function toDigraphs(name: string): string[] {
  const letters: Readonly<Record<string, string>> = {
    ä: 'ae',
    ö: 'oe',
    ü: 'ue',
    Ä: 'Ae',
    Ö: 'Oe',
    Ü: 'Ue',
  };
  const toPlain = (word: string): string =>
    word.replace(/[äöüÄÖÜ]/gu, (letter) => letters[letter] ?? letter);
  const whole = name.normalize('NFC');
  const space = whole.lastIndexOf(' ') + 1;
  const [first, last] = [whole.slice(0, space), whole.slice(space)];
  const forms = new Set([
    toPlain(first) + toPlain(last),
    first + toPlain(last),
    toPlain(first) + last,
  ]);
  return [...forms].filter((form) => form !== whole);
}

function withGenitives(form: string, rule: NameForm['rule']): NameForm[] {
  return [form, ...toGenitives(form)].map((one) => ({ form: one, rule }));
}
