import type { ClassTable } from '../../classes/word-class.ts';
import type { NameClass } from '../../classes/names.ts';

export const NAME_CLASSES: ClassTable<NameClass> = {};
