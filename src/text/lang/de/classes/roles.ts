import type { RoleClass } from '../../classes/roles.ts';
import type { ClassTable } from '../../classes/word-class.ts';
import { isTimeNoun } from '../calendar.ts';
import { isCueNoun } from '../cue-nouns.ts';
import { isSourceNoun, MEDIUM_NOUNS } from '../function-words.ts';
import {
  isCollectiveNoun,
  isDocumentNoun,
  isGovernmentNoun,
  isRoleNoun,
  isSpokespersonNoun,
} from '../role-nouns.ts';

export const ROLE_CLASSES: ClassTable<RoleClass> = {
  'role-noun': {
    test: isRoleNoun,
    isCapital: true,
    example: 'Die [Außenministerin] sah den [Kreml-Chef] und [Frau] Berg.',
  },
  'spokesperson-noun': {
    test: isSpokespersonNoun,
    isCapital: true,
    example: 'Eine [Regierungssprecherin] und [Kreise] der Polizei schwiegen.',
  },
  'government-noun': {
    test: isGovernmentNoun,
    isCapital: true,
    example: 'Die [Regierung] und ihr [Regierungssprecher] schwiegen.',
  },
  'document-noun': {
    test: isDocumentNoun,
    isCapital: true,
    example: 'In dem [Bericht] steht nichts, in der [Presseerklärung] auch nicht.',
  },
  'collective-noun': {
    test: isCollectiveNoun,
    isCapital: true,
    example: 'Die [Polizei] und zwei [Zeugen] schwiegen.',
  },
  'source-noun': {
    test: isSourceNoun,
    isCapital: true,
    example: 'Nach [Angaben] der Polizei und laut [Agenturmeldungen] regnet es.',
  },
  'medium-noun': {
    forms: MEDIUM_NOUNS,
    isCapital: true,
    example: 'Das sagte sie der [Zeitung] und zwei [Journalisten].',
  },
  'cue-noun': {
    test: isCueNoun,
    isCapital: true,
    example: 'Die [Ansicht] und die [Rücktrittsforderung] sind neu.',
  },
  'time-noun': {
    test: isTimeNoun,
    isCapital: true,
    example: 'Am [Montag] und im [Februar] regnete es.',
  },
};
