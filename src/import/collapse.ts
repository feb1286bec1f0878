/** Collapses white space as HTML does; a no-break space is a character like any other. */
export function collapse(text: string): string {
  return text.replace(/[ \t\n\f\r]+/gu, ' ').replace(/^ | $/gu, '');
}
