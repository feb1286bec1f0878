import type { ContentClass } from '../../classes/contents.ts';
import type { ClassTable } from '../../classes/word-class.ts';

export const CONTENT_CLASSES: ClassTable<ContentClass> = {
  this: { words: 'das dies', example: '[Das] sagte sie, und [dies] stimmt.' },
};
