/** Word classes that cues and sources ask for. */
export type CueClass = never;
