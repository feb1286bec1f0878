import { FINITE_FORMS } from '../lang/de/common-verbs.ts';
import { ADVERBS, DETERMINERS, PREPOSITIONS } from '../lang/de/function-words.ts';
import { AUXILIARY_FORMS, KONJUNKTIV, SAYING_FORMS } from '../lang/de/verb-forms.ts';
import type { Token } from '../core/tokens.ts';
import { isCapitalised } from '../core/tokens.ts';
import { isLittleWord } from './little-words.ts';
import type { TokenRange } from './reading.ts';

// "anzukommen", "niederzulegen": zu inside an infinitive.
const WITH_ZU =
  /^(?:ab|an|auf|aus|bei|dar|ein|fest|her|hin|los|mit|nach|nieder|vor|weg|weiter|zurück|zusammen|hinaus|hinein|heraus|herein|herbei|hervor|wieder|frei|klar|bereit|durch|um|fort|statt|teil|voran|voraus|vorbei|entgegen|gegenüber|auseinander|unter|über|bekannt|sicher|offen|fertig|bloß|wahr|davon|dagegen|zu|still|preis|kund|kennen|stehen)zu\p{Ll}{3,}n$/u;

// How many words may stand between an article and an adjective that looks like a verb.
const MOST_BETWEEN = 4;

/** Tells whether a token is, or may be, the finite verb of a clause. */
export function isFiniteVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const { lower } = token;
  // "haftbar zu machen", "gehen zu wollen": behind "zu" stands an infinitive.
  if (tokens[at - 1]?.lower === 'zu' && lower.endsWith('n')) return false;
  // "beizutreten", "geschlossen zu haben".
  if (WITH_ZU.test(lower)) return false;
  if (
    tokens[at + 1]?.lower === 'zu' &&
    /^(?:haben|sein|werden|können|wollen|müssen|dürfen|sollen|lassen)$/u.test(
      tokens[at + 2]?.lower ?? '',
    )
  )
    return false;
  if (AUXILIARY_FORMS.has(lower) || /^(?:hieß|heißt)$/u.test(lower)) return true;
  if (isCapitalised(token)) return false;
  if (KONJUNKTIV.has(lower) || lower === 'heiße') return !isBeforeNoun(tokens, at);
  if (/ten?$/u.test(lower) && isBeforeNoun(tokens, at)) return false;
  // "Sie muss gehen": of the verbs of saying only the base of ausgehen is a frequent infinitive itself.
  if (lower !== 'gehen' && (SAYING_FORMS.get(lower) ?? []).some(({ form }) => form === 'finite'))
    return true;
  if (FINITE_FORMS.has(lower)) return lower !== 'stand' || tokens[at + 1]?.kind === 'word';
  if (isLittleWord(lower) || lower.length < 3) return false;
  return looksFinite(lower) && !isBeforeNoun(tokens, at) && !isJoinedAdjective(tokens, at);
}

/** Tells whether a finite verb is Konjunktiv; in the third person an ending in -e says so, but for -te. */
export function isKonjunktivForm(lower: string): boolean {
  if (KONJUNKTIV.has(lower)) return true;
  return /[^t]e$/u.test(lower) && !AUXILIARY_FORMS.has(lower);
}

// "wohnt", "wohnte", "öffnet"; participles and adjectives end so too: "beliebt", "angesagt", "elegant", "direkt".
function looksFinite(lower: string): boolean {
  return (
    /(?:te|ten|[^aeiou]t|[dt]et|[bcfghkp][mn]et)$/u.test(lower) &&
    !/(?:lich|isch|ig)e?n?$/u.test(lower) &&
    !/^(?:ge|be|ver|er|ent|zer)\p{L}+t$/u.test(lower) &&
    !/^(?:an|auf|aus|ab|bei|ein|vor|nach|zu|zurück|not|mit|um|durch|fest|hin|her|weg|los|dar)ge\p{L}+t$/u.test(
      lower,
    ) &&
    !/(?:[grsv]ant|[gqu]ent|[mr]anent|[mnp]inent|parent|zient|lvent|kaputt|direkt|exakt|korrekt|perfekt|strikt|intakt)$/u.test(
      lower,
    )
  );
}

// "die gesuchte Frau", "auf nicht weiter bezeichnete Quellen": an article or a preposition opens what the noun ends.
function isBeforeNoun(tokens: readonly Token[], at: number): boolean {
  let noun = at + 1;
  while (/^\p{Ll}+(?:e|en|er|es|em)$/u.test(tokens[noun]?.text ?? '') && noun < at + MOST_BETWEEN)
    noun += 1;
  const next = tokens[noun];
  if (next === undefined || !isCapitalised(next)) return false;
  for (let index = at - 1; index >= Math.max(0, at - MOST_BETWEEN); index -= 1) {
    const token = tokens[index];
    if (!token || token.kind === 'punctuation' || isCapitalised(token)) return false;
    // "Dem Blatt zufolge sagte Berg": no preposition, the noun stood before it.
    if (token.lower === 'zufolge') return false;
    if (DETERMINERS.has(token.lower) || PREPOSITIONS.has(token.lower)) return true;
    if (!ADVERBS.has(token.lower) && !/(?:e|en|er|es|em)$/u.test(token.lower)) return false;
  }
  return false;
}

// "in Quellau und benachbarten Orten": behind "und" before a noun an adjective is more likely than a verb.
function isJoinedAdjective(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    next !== undefined &&
    isCapitalised(next) &&
    /^(?:und|oder)$/u.test(tokens[at - 1]?.lower ?? '') &&
    /ten?$/u.test(tokens[at]?.lower ?? '')
  );
}

/** Tells whether a part of a sentence holds an infinitive with zu: "zu öffnen", "anzukommen". */
export function isInfinitive(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const last = tokens.slice(from, to).findLast(({ kind }) => kind === 'word');
  if (!last) return false;
  for (let at = from; at < to - 1; at += 1) {
    if (tokens[at]?.lower === 'zu' && isBareInfinitive(tokens, at + 1, to)) return true;
  }
  return WITH_ZU.test(last.lower);
}

/** "zu öffnen", but not "zu den Booten", "zu allen" or "zu großen Booten". */
function isBareInfinitive(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  return (
    token !== undefined &&
    !isCapitalised(token) &&
    /(?:en|ern|eln|tun|sein)$/u.test(token.lower) &&
    (token.lower === 'sein' || !DETERMINERS.has(token.lower)) &&
    !(next && isCapitalised(next))
  );
}
