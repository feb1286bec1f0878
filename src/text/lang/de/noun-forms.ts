const UMLAUTS: Readonly<Record<string, string>> = {
  au: 'äu',
  a: 'ä',
  o: 'ö',
  u: 'ü',
  Au: 'Äu',
  A: 'Ä',
  O: 'Ö',
  U: 'Ü',
};
// What looks like a form of a noun and is another: a Premiere is no Premier.
const OTHER_NOUNS = new Set(['Premiere', 'Premieren']);
const ADJECTIVE_ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/**
 * The forms a German noun may have besides the one given: cases and plurals, with umlaut where the stem allows one
 * (Vertrag: Verträge), the feminine of a person (Sprecher: Sprecherinnen) and the masculine of such a feminine.
 * It gives more than the noun has; what no text holds does no harm.
 */
export function toNounForms(noun: string): string[] {
  const forms = [
    ...toLatinPlurals(noun),
    ...toRegular(noun),
    ...toUmlauted(noun),
    ...toOtherGender(noun),
  ];
  return [...new Set(forms)].filter((form) => form !== noun && !OTHER_NOUNS.has(form));
}

/**
 * The forms of a term or a name of several words that begins with adjectives: "schweres Gerät" gives "schwerem
 * Gerät", "Schwere Geräte". One word is declined as a noun; other phrases give nothing.
 */
export function toPhraseForms(phrase: string): string[] {
  const match = /^(?<adjectives>(?:\p{L}{3,}e[rsn]? )+)(?<noun>\p{Lu}[\p{L}-]+)$/u.exec(phrase);
  if (!match?.groups) return toHeadForms(phrase);
  const { adjectives = '', noun = '' } = match.groups;
  const nouns = [noun, ...toNounForms(noun)];
  const forms = ADJECTIVE_ENDINGS.flatMap((ending) => {
    const declined = declineAdjectives(adjectives, ending);
    return nouns.flatMap((one) => [`${declined}${one}`, `${capitalise(declined)}${one}`]);
  });
  return forms.filter((form) => form !== phrase);
}

/** "Vertrag von Quellau": the noun before the preposition declines. */
function toHeadForms(phrase: string): string[] {
  const match =
    /^(?<head>\p{Lu}[\p{L}-]+)(?<tail> (?:von|vom|der|des|für|über|zur|zum|im|in|am|mit) .*)$/u.exec(
      phrase,
    );
  const { head, tail = '' } = match?.groups ?? {};
  if (head !== undefined) return toNounForms(head).map((form) => form + tail);
  return /\s|-$/u.test(phrase) ? [] : toNounForms(phrase);
}

/** Puts an ending on each adjective: "Vereinigte Arabische " and "en" give "Vereinigten Arabischen ". */
export function declineAdjectives(adjectives: string, ending: string): string {
  return adjectives.replace(/e[rsn]? /gu, `${ending} `);
}

/** Declines the adjective with this stem: russische, russischen, russischer, russisches, russischem. */
export function toAdjectiveForms(stem: string): string[] {
  return ADJECTIVE_ENDINGS.map((ending) => stem + ending);
}

export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function toRegular(noun: string): string[] {
  const endings = /e$/u.test(noun)
    ? ['n', 's']
    : /(?:ung|heit|keit|schaft|tion|tät)$/u.test(noun)
      ? ['en']
      : /nis$/u.test(noun)
        ? ['ses', 'se', 'sen']
        : ['s', 'es', 'n', 'en', 'e'];
  return endings.map((ending) => noun + ending);
}

/** Plurals of words from Latin: Ultimatum, Ultimaten; Zentrum, Zentren; Mechanismus, Mechanismen; Firma, Firmen. */
function toLatinPlurals(noun: string): string[] {
  const stem = /^(?<stem>.{3,})(?:um|us|a)$/u.exec(noun)?.groups?.['stem'];
  return stem === undefined ? [] : [`${stem}en`, ...(noun.endsWith('um') ? [`${stem}a`] : [])];
}

function toUmlauted(noun: string): string[] {
  const match =
    /^(?<head>.*?)(?<vowel>[Aa]u|[aouAOU])(?<tail>[^aeiouäöüy]*(?:(?<=[^aeiouäöüy])e[rln])?)$/u.exec(
      noun,
    );
  if (!match?.groups) return [];
  const { head = '', vowel = '', tail = '' } = match.groups;
  const stem = head + (UMLAUTS[vowel] ?? vowel) + tail;
  return /e[rln]$/u.test(tail)
    ? [stem, `${stem}n`]
    : ['e', 'en', 'er', 'ern'].map((ending) => stem + ending);
}

function toOtherGender(noun: string): string[] {
  if (/(?:er|ent|ist|ant|eur|or|är|[Cc]hef|ier)in$/u.test(noun)) {
    const masculine = noun.slice(0, -2);
    return [masculine, ...toRegular(masculine), `${noun}nen`];
  }
  return /(?:er|ent|ist|ant|eur|or|är|[Cc]hef|ier)$/u.test(noun)
    ? [`${noun}in`, `${noun}innen`]
    : [];
}
