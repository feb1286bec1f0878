import type { PolarityClass } from '../../classes/polarity.ts';
import type { ClassTable } from '../../classes/word-class.ts';
import { DENIAL_CLASSES } from './denial.ts';
import { REPORT_CLASSES } from './reports.ts';
import { SUPPOSAL_CLASSES } from './supposal.ts';

export const POLARITY_CLASSES: ClassTable<PolarityClass> = {
  ...DENIAL_CLASSES,
  ...SUPPOSAL_CLASSES,
  ...REPORT_CLASSES,
};
