import type { Rule } from './rule.ts';

/** Rules about actors, places and terms, and whom articles name. */
export const REGISTRY_RULES = {
  'alias-collision': {
    severities: ['error'],
    title: {
      de: 'Zwei Einträge derselben Art beanspruchen einen Namen',
      en: 'Two entries of one kind claim a name',
    },
    meaning:
      'A name, alias or form stands in two entries of the same kind, so that a text could not be linked to one of them.',
    example: '`aliases: [Werft]` in `actors/nordwerft.md` and in `actors/ostwerft.md`',
    remedy: 'Take the name out of one of the two entries.',
  },
  'ambiguous-form': {
    severities: ['note'],
    title: { de: 'Eine Form kann zwei Einträge meinen', en: 'A form may be two entries' },
    meaning:
      'A form that is made from names (a surname, a genitive) belongs to two entries. It is linked only where the full name or a title decides.',
    example: '`name: Ada Berg` and `name: Uwe Berg`: “Berg” is both',
    remedy: 'Nothing, or settle single places with a directive: `:actor[Berg]{id=ada-berg}`.',
  },
  'relation-circle': {
    severities: ['warning'],
    title: {
      de: 'Eine Beziehung führt zu sich selbst zurück',
      en: 'A relation leads back to itself',
    },
    meaning: 'An actor is, over others or at once, a member of itself or speaks for itself.',
    example: '`memberOf: nordwerft` in `actors/nordwerft.md`',
    remedy: 'Take the line out that is wrong.',
  },
  'shared-name': {
    severities: ['note'],
    title: {
      de: 'Einträge verschiedener Art haben denselben Namen',
      en: 'Entries of two kinds have one name',
    },
    meaning:
      'An actor, a place or a term have the same name. That may be meant: a capital is a place and a government. In texts the grammar decides.',
    example: '`name: Quellau` in `actors/` and in `places/`',
    remedy:
      'Nothing where both are meant; otherwise take it out of one, or silence it with the reason.',
  },
  'undated-role': {
    severities: ['note'],
    title: { de: 'Ein Amt hat kein Datum', en: 'A role has no date' },
    meaning: "The office would be this person's in every year.",
    example: '`roles: [{title: Ministerin}]`',
    remedy: 'Add `from:` and, where it ended, `to:`.',
  },
  'unknown-name': {
    severities: ['note'],
    title: { de: 'Ein Name steht in keinem Eintrag', en: 'A name is in no entry' },
    meaning: 'A name that looks like a person or an organisation has no entry.',
    example: '“Ada Berg” without `actors/ada-berg.md`',
    remedy: 'Add an entry or an alias, or leave it.',
  },
  'unknown-reference': {
    severities: ['error'],
    title: { de: 'Ein Verweis führt zu keinem Eintrag', en: 'A reference leads to no entry' },
    meaning: 'A key or a component names an id that no entry of the kind has.',
    example: '`memberOf: quelau`',
    remedy: 'Correct the id, or add the entry.',
  },
  'unknown-speaker': {
    severities: ['note'],
    title: { de: 'Ein Sprecher steht in keinem Eintrag', en: 'A speaker is in no entry' },
    meaning:
      'Somebody with a name is quoted and has no entry; words without a name (“ein Sprecher”) are counted once an article.',
    example: '„…“, sagte Uwe Lindner.',
    remedy: 'Add an entry or an alias; `npm run suggest` drafts files.',
  },
  'unlinked-name': {
    severities: ['note'],
    title: { de: 'Ein Name hat keinen Verweis', en: 'A name is not linked' },
    meaning: 'It may be several entries, and the article does not decide.',
    example: '“Berg” with two of this name',
    remedy: 'Write the directive that the finding tells.',
  },
  'unused-entry': {
    severities: ['note'],
    title: { de: 'Kein Artikel nennt einen Eintrag', en: 'No article names an entry' },
    meaning: 'The entry has a page that nothing leads to.',
    example: 'an actor whom articles call otherwise',
    remedy: 'Add the form that articles use as an alias, or leave it.',
  },
} as const satisfies Readonly<Record<string, Rule>>;
