import type { ContentClass } from '../../classes/contents.ts';
import type { ClassTable } from '../../classes/word-class.ts';

export const CONTENT_CLASSES: ClassTable<ContentClass> = {
  'back-pointer': { words: 'das dies', example: '[Das] sagte sie, und [dies] stimmt.' },
  'person-form': {
    pattern:
      /.{2}(?:er|ern|in|innen|or|oren|ist|isten|ent|enten|ant|anten|loge|logen|eur|eure|frau|mann|leute|arzt|wirt|anwalt)$/u,
    isCapital: true,
    example: 'Die [Lehrerin] und der [Vermieter] sahen das Boot.',
  },
};
