/** Word classes that the discourse asks for. */
export type DiscourseClass = never;
