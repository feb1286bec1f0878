import type { ClassTable } from '../../classes/word-class.ts';
import type { DiscourseClass } from '../../classes/discourse.ts';

export const DISCOURSE_CLASSES: ClassTable<DiscourseClass> = {};
