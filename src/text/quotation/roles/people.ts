import { is } from '../../core/tokens.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { endsInName } from '../../syntax/phrase-names.ts';
import type { Reading } from '../../syntax/reading.ts';

/** What the head of a noun phrase without a name is: an office, a text, a body, or any other noun. */
export function toNounKind(
  { tokens }: Reading,
  { from, head }: NounPhrase,
): 'office' | 'document' | 'body' | 'bare-noun' | 'other-noun' {
  const noun = tokens[head];
  if (is(noun, 'role-noun')) return 'office';
  if (is(noun, 'document-noun')) return 'document';
  if (is(noun, 'collective-noun')) return 'body';
  return from === head ? 'bare-noun' : 'other-noun';
}

/** A pronoun, a name, an office or a text may be meant by the words of somebody who is not named again. */
export function canSpeak(reading: Reading, phrase: NounPhrase): boolean {
  const head = reading.tokens[phrase.head];
  if (!head) return false;
  return (
    (phrase.kind === 'pronoun' && !is(reading.tokens[phrase.from], 'these')) ||
    endsInName(reading, phrase.head) ||
    is(head, 'role-noun') ||
    is(head, 'plain-person-noun') ||
    is(head, 'aged') ||
    is(head, 'woman-noun') ||
    is(head, 'spokesperson-noun') ||
    is(head, 'document-noun') ||
    is(head, 'collective-noun') ||
    (phrase.from === phrase.head && !is(head, 'quality-noun'))
  );
}
