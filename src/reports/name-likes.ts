import { isKnownFirstName } from '../text/lang/de/first-names.ts';
import { ACRONYM, FIRM, NO_BODY, PARTICLE } from '../text/lang/de/speaker-names.ts';
import { isRoleNoun } from '../text/lang/de/role-nouns.ts';
import { findAround } from '../spans/span-search.ts';
import type { Token } from '../text/core/tokens.ts';
import { is, isCapitalised } from '../text/core/tokens.ts';
import type { ArticleReading } from '../articles/read-article.ts';

/** Words of an article that look like a name. */
export interface NameLike {
  readonly name: string;
  /** The office before it. */
  readonly title: string | undefined;
  readonly start: number;
}

/**
 * Finds what looks like a person (a known first name and a capital, a title and a capital), a firm (… AG) or an
 * acronym and is no mention of the registry.
 */
export function findNameLikes({ tokens, text, annotations }: ArticleReading): NameLike[] {
  const mentioned = annotations.mentions.map(({ span }) => span);
  const found: NameLike[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || findAround(mentioned, token)) continue;
    const end = findNameEnd(tokens, at, mentioned);
    if (end === undefined) continue;
    const name = text.slice(token.start, tokens[end - 1]?.end);
    const before = tokens[at - 1];
    const title = before && isRoleNoun(before.text) ? before.text : undefined;
    const isOwner = end < tokens.length && isCapitalised(tokens[end] ?? token);
    found.push({ name: isOwner ? withoutGenitive(name) : name, title, start: token.start });
    at = end - 1;
  }
  return found;
}

function findNameEnd(
  tokens: readonly Token[],
  at: number,
  mentioned: readonly { start: number; end: number }[],
): number | undefined {
  const token = tokens[at];
  if (!token || !isCapitalised(token)) return undefined;
  const isFree = (index: number): boolean => {
    const one = tokens[index];
    return (
      one !== undefined &&
      isCapitalised(one) &&
      !findAround(mentioned, one) &&
      isNear(tokens, index)
    );
  };
  if (token.text.split('-').every(isKnownFirstName)) {
    let end = at + 1;
    const isOpen = (at: number): boolean => isFree(at) || PARTICLE.test(tokens[at]?.lower ?? '');
    while (isFree(end) && isKnownFirstName(tokens[end]?.text ?? '') && isOpen(end + 1)) end += 1;
    while (PARTICLE.test(tokens[end]?.lower ?? '') && tokens[end + 1]) end += 1;
    return isFree(end) ? end + 1 : undefined;
  }
  if (is(token, 'determiner') || FIRM.test(token.text)) return undefined;
  if (FIRM.test(tokens[at + 1]?.text ?? '')) return at + 2;
  if (isClub(tokens, at + 1)) return at + 5;
  const before = tokens[at - 1];
  const isTitled = before !== undefined && isRoleNoun(before.text) && isNear(tokens, at);
  if (isTitled && !isRoleNoun(token.text) && !is(token, 'day-or-month')) return at + 1;
  return ACRONYM.test(token.text) && !NO_BODY.test(token.text) ? at + 1 : undefined;
}

/** "e.V." */
function isClub(tokens: readonly Token[], at: number): boolean {
  const words = tokens.slice(at, at + 4).map(({ text }) => text);
  return words.join('') === 'e.V.';
}

function isNear(tokens: readonly Token[], at: number): boolean {
  return (tokens[at]?.start ?? 0) - (tokens[at - 1]?.end ?? 0) === 1;
}

/** "Uwe Lindners Rede" is about Uwe Lindner; a name that ends in s keeps it where the text does not tell. */
function withoutGenitive(name: string): string {
  return / /u.test(name) ? name.replace(/(?<=[^sßxzaeiou])s$/u, '') : name;
}
