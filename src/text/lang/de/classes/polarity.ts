import type { ClassTable } from '../../classes/word-class.ts';
import type { PolarityClass } from '../../classes/polarity.ts';

export const POLARITY_CLASSES: ClassTable<PolarityClass> = {};
