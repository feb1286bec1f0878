/**
 * The day of a text, its sentences, and what their time expressions mean, in order of the text: dates and intervals as
 * EDTF writes them; none where the sentences name no time that a reader could place.
 */
export type Expression = readonly [date: string, text: string, ...right: string[]];
