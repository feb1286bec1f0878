import type { Element, ElementContent } from 'xast';

/** Elements that hold elements only, so that white space in them says nothing. */
const HOLDERS: ReadonlySet<string> = new Set(
  (
    'teiCorpus TEI teiHeader fileDesc titleStmt publicationStmt availability sourceDesc bibl encodingDesc projectDesc ' +
    'classDecl taxonomy category profileDesc abstract langUsage particDesc listPerson person listOrg org settingDesc ' +
    'listPlace place location revisionDesc standOff text body back div list item'
  ).split(' '),
);

/** Puts every element that holds text on a line of its own, indented; no text changes. */
export function layOut(element: Element, depth = 0): Element {
  if (!HOLDERS.has(element.name) || element.children.length === 0) return element;
  const toBreak = (level: number): ElementContent => ({
    type: 'text',
    value: `\n${' '.repeat(level)}`,
  });
  const children = element.children.flatMap((child) => [
    toBreak(depth + 1),
    child.type === 'element' ? layOut(child, depth + 1) : child,
  ]);
  return { ...element, children: [...children, toBreak(depth)] };
}
