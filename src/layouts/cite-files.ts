import type { Paths } from '../site/paths.ts';

/** The files for programs that manage literature, by the names that their users know. */
export function toCiteFiles(
  id: string,
  paths: Paths,
): { readonly name: string; readonly href: string }[] {
  return [
    { name: 'BibTeX', href: paths.cite(id, 'bib') },
    { name: 'RIS', href: paths.cite(id, 'ris') },
    { name: 'CSL-JSON', href: paths.cite(id, 'json') },
  ];
}
