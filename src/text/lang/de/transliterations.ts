// Letters of German and of English transcriptions from Cyrillic; the longest first.
const TO_ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/schtsch/giu, 'shch'],
  [/tsch/giu, '\u0001'],
  [/sch/giu, 'sh'],
  [/ch/giu, 'kh'],
  [/\u0001/gu, 'ch'],
  [/yj$/u, 'y'],
  [/(?<=[ae])j$/u, 'i'],
  [/j/gu, 'y'],
  [/w/gu, 'v'],
  [/(?<=\p{Ll})z/gu, 'ts'],
];
const TO_GERMAN: readonly (readonly [RegExp, string])[] = [
  [/shch/giu, 'schtsch'],
  [/sh/giu, 'sch'],
  [/kh/giu, '\u0001'],
  [/(?<!s)ch/giu, '\u0002'],
  [/\u0001/gu, 'ch'],
  [/(?<=[aeou])y(?=[aeou])|^y(?=[aeou])/gu, 'j'],
  [/v/gu, 'w'],
  [/ts/gu, 'z'],
  [/\u0002/gu, 'tsch'],
];

const MARKED =
  /(?:[sz]k(?:yj|ij|iy|yy|y|i)|(?:o|e|je|ye|ie)(?:w|v|ff)a?|enko|(?:ts)?chuk|(?:o[wv]|e[wv]|[jy])i(?:ts)?ch|naja|naya|ny|nyj|schko|shko)$/u;
const FIRST_NAME =
  /^(?:[WV]ladimir|[WV]olodym[yi]r|[WV]ladisla[wv]|[WV]iktor|Serge[jiy]|Serhi[jy]|Andre[jiy]|Andri[jy]|Ale[xk]s?e[jiy]|Dmitr[iy]j?|Dmytro|[JY]uri?[jy]?|Mi(?:ch|kh)ail|Nikola[ij]|[JY]e[vw]geni[jy]?|[JY]e?[vw]hen|Olena|[JY]ulia|Mak?sim|[WV]alerij?|Anatoli[jy]?|Grigori[jy]?|Gennadi[jy]?|[WV]itali[jy]?)$/u;
const ENDINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[sz]k)(?:yj|ij|iy|yy|y|i)$/u, ['yj', 'ij', 'iy', 'yy', 'y', 'i']],
  [/(?<=\p{Ll}n)(?:yj|yy|y)$/u, ['y', 'yj', 'yy']],
  [/(?<=[rlg])(?:ij|iy|y|i)$/u, ['i', 'ij', 'y', 'iy']],
  [/(?<=[eé])(?:j|i|y)$/u, ['j', 'i', 'y']],
  [/(?:j|(?<=[^aeiouj]))ew(?=a?$)/u, ['jew', 'ew']],
  [/(?:[yi]|(?<=[^aeiouyi]))ev(?=a?$)/u, ['yev', 'ev', 'iev']],
];

/**
 * Other spellings of a name that comes from Cyrillic letters, as German and English papers write it: Selenskyj,
 * Selenskij, Zelensky; Gruschko, Grushko. Only for names whose surname shows where it comes from; others give none.
 */
export function toSpellings(name: string): string[] {
  const words = name.split(' ');
  const surname = words.at(-1) ?? '';
  const isMarked = MARKED.test(surname);
  const [first = ''] = words;
  if (words.length > 3 || !(isMarked || (words.length > 1 && FIRST_NAME.test(first)))) return [];
  const spellings = words.map((word, index) => {
    const isSurname = index === words.length - 1;
    return [
      ...new Set([word, ...(isSurname && !isMarked ? [] : toWordSpellings(word, isSurname))]),
    ];
  });
  const names = spellings.reduce<string[]>(
    (begun, next) =>
      begun.length === 0 ? next : begun.flatMap((one) => next.map((word) => `${one} ${word}`)),
    [],
  );
  return names.filter((one) => one !== name);
}

/** Towns that Cyrillic names end: Charkiw, Kharkiv; Donezk, Donetsk. */
export function toTownSpellings(name: string): string[] {
  const other = /(?:iw|ow|ew|zk|schja)$/u.test(name)
    ? apply(name, TO_ENGLISH)
    : /(?:iv|ov|ev|tsk|zhia)$/u.test(name)
      ? apply(name, TO_GERMAN)
      : name;
  return other === name ? [] : [other];
}

function toWordSpellings(word: string, isSurname: boolean): string[] {
  const read = [word, apply(word, TO_ENGLISH), apply(word, TO_GERMAN)];
  const begun = isSurname ? read.flatMap(withOtherInitial) : read;
  return begun.flatMap((one) => {
    const [pattern, endings] = ENDINGS.find(([ending]) => ending.test(one)) ?? [];
    return pattern && endings ? endings.map((ending) => one.replace(pattern, ending)) : [one];
  });
}

// З is S in German and Z in English papers: Selenskyj, Zelensky.
function withOtherInitial(word: string): string[] {
  if (/^S[aeiou]\p{L}+[sz]k/u.test(word)) return [word, `Z${word.slice(1)}`];
  return /^Z[aeiou]\p{L}+[sz]k/u.test(word) ? [word, `S${word.slice(1)}`] : [word];
}

function apply(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  const changed = rules.reduce(
    (text, [pattern, letters]) => text.replace(pattern, letters),
    word.toLowerCase(),
  );
  return word === word.toLowerCase() ? changed : changed.charAt(0).toUpperCase() + changed.slice(1);
}
