import type { ClassTable } from '../../classes/word-class.ts';
import type { NameClass } from '../../classes/names.ts';
import { NAME_WORD_CLASSES } from './name-words.ts';
import { PERSON_CLASSES } from './name-people.ts';
import { PLACE_CLASSES } from './name-places.ts';

export const NAME_CLASSES: ClassTable<NameClass> = {
  ...PERSON_CLASSES,
  ...PLACE_CLASSES,
  ...NAME_WORD_CLASSES,
};
