/** Word classes that roles ask for. */
export type RoleClass = never;
