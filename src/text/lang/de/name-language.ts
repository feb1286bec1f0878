import type { NameLanguage } from '../name-language.ts';
import { findCompoundHead, findPrefixedAdjective } from './compound-tails.ts';
import { toPronoun } from './first-names.ts';
import { foldName } from './fold.ts';
import { toActorForms, toPlaceForms, toTermForms } from './name-forms.ts';
import {
  isNameOf,
  namesItsState,
  toGrownOffice,
  toHeadOffice,
  toOffice,
  toOfficePronoun,
  toOffices,
} from './offices.ts';

/** What names ask of German. */
export const GERMAN_NAMES: NameLanguage = {
  toActorForms,
  toPlaceForms,
  toTermForms,
  fold: foldName,
  dropGenitive: (word) => word.replace(/s$/u, ''),
  toOffice,
  toOffices,
  isNameOf,
  namesItsState,
  toGrownOffice,
  toHeadOffice,
  toPronoun,
  toOfficePronoun,
  findCompoundHead,
  findPrefixedAdjective,
};
