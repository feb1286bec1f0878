import {
  isCollectiveNoun,
  isDocumentNoun,
  isRoleNoun,
  isSpokespersonNoun,
} from '../../lang/de/role-nouns.ts';
import { is } from '../../core/tokens.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { endsInName } from '../../syntax/phrase-names.ts';
import type { Reading } from '../../syntax/reading.ts';

/** What the head of a noun phrase without a name is: an office, a text, a body, or any other noun. */
export function toNounKind(
  { tokens }: Reading,
  { from, head }: NounPhrase,
): 'office' | 'document' | 'body' | 'bare-noun' | 'other-noun' {
  const noun = tokens[head]?.text ?? '';
  if (isRoleNoun(noun)) return 'office';
  if (isDocumentNoun(noun)) return 'document';
  if (isCollectiveNoun(noun)) return 'body';
  return from === head ? 'bare-noun' : 'other-noun';
}

/** A pronoun, a name, an office or a text may be meant by the words of somebody who is not named again. */
export function canSpeak(reading: Reading, phrase: NounPhrase): boolean {
  const head = reading.tokens[phrase.head];
  if (!head) return false;
  return (
    (phrase.kind === 'pronoun' && phrase.first !== 'diese') ||
    endsInName(reading, phrase.head) ||
    isRoleNoun(head.text) ||
    is(head, 'woman-noun') ||
    isSpokespersonNoun(head.text) ||
    isDocumentNoun(head.text) ||
    isCollectiveNoun(head.text) ||
    (phrase.from === phrase.head &&
      !/(?:ung|heit|keit|tion|schaft|tät|nis|tum)(?:en|s|se)?$/u.test(head.lower))
  );
}
