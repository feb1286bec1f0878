import type { ClassTable } from '../../classes/word-class.ts';
import type { RoleClass } from '../../classes/roles.ts';

export const ROLE_CLASSES: ClassTable<RoleClass> = {};
