import type { ClassTable } from '../../classes/word-class.ts';
import type { CueClass } from '../../classes/cues.ts';

export const CUE_CLASSES: ClassTable<CueClass> = {};
