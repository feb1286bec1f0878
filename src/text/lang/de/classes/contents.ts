import type { ClassTable } from '../../classes/word-class.ts';
import type { ContentClass } from '../../classes/contents.ts';

export const CONTENT_CLASSES: ClassTable<ContentClass> = {};
