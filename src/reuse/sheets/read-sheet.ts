/** What must occur in a page for a rule of a style sheet to apply: these classes, scopes, elements; none: any page will do. */
type Names = readonly string[];

/** What a style sheet has rules for; undefined: for every page. */
export type Sheet = readonly Names[] | undefined;

/**
 * A class, `.map`; the attribute that ties an element to the styles of its component, `[data-sab12]`; or an element, `pre`,
 * where a selector or a part of it begins.
 */
const NAME =
  /(?<className>\.[a-z][\w-]*)|\[(?<scope>data-s\w{4})\]|(?<=^|[\s>+~(])(?<element>[a-z][a-z\d]*)/giu;
/** What stands in the parentheses of a pseudo-class may occur or not, but for one thing that `:has()` asks for. */
const ARGUMENTS = /(?<!:has)\([^()]*\)|:has\([^(),]*,[^()]*\)/gu;
const STRING = /"[^"]*"|'[^']*'/gu;

/**
 * Reads which elements a style sheet has rules for, by the names in its selectors: a rule can apply where all its names
 * occur. A sheet with a rule that names nothing, or with fonts, variables and the like, is for every page.
 */
export function readSheet(css: string): Sheet {
  const rules: Names[] = [];
  const open: ('at' | 'rule')[] = [];
  let begin = 0;
  const text = css.replace(/\/\*.*?\*\//gsu, '').replaceAll(STRING, '""');
  for (const { 0: sign, index } of text.matchAll(/[{};]/gu)) {
    const prelude = text.slice(begin, index).trim();
    begin = index + 1;
    if (sign === '}') open.pop();
    if (sign !== '{') continue;
    const isAt = prelude.startsWith('@');
    if (isAt && !/^@(?:layer|media|supports|container)\b/u.test(prelude)) return undefined;
    // Rules within a rule apply only where it does.
    if (!isAt && !open.includes('rule')) {
      const selectors = splitSelectors(prelude).map(toNames);
      if (selectors.some((names) => names.length === 0)) return undefined;
      rules.push(...selectors);
    }
    open.push(isAt ? 'at' : 'rule');
  }
  return rules;
}

/** Whether a sheet has a rule for a page with these names. */
export function isNeeded(sheet: Sheet, names: ReadonlySet<string>): boolean {
  return sheet?.some((rule) => rule.every((name) => names.has(name))) ?? true;
}

/** The classes (`.map`), scopes (`data-sab12`) and elements (`pre`) that occur in a page. */
export function findNames(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, classes, scope, element] of html.matchAll(
    /\bclass="([^"]*)"|\s(data-s\w{4})(?=[\s=/>])|<([a-z][a-z\d]*)/gu,
  ))
    if (classes !== undefined) for (const name of classes.split(/\s+/u)) names.add(`.${name}`);
    else names.add(scope ?? element ?? '');
  return names;
}

function toNames(selector: string): Names {
  let bare = selector;
  while (bare !== (bare = bare.replaceAll(ARGUMENTS, '')));
  return [...bare.matchAll(NAME)].map(
    ({ groups }) => groups?.['className'] ?? groups?.['scope'] ?? groups?.['element'] ?? '',
  );
}

/** Divides a list at the commas that stand in no parentheses. */
function splitSelectors(list: string): string[] {
  let depth = 0;
  const selectors = [''];
  for (const sign of list) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (sign === ',' && depth === 0) selectors.push('');
    else selectors.push((selectors.pop() ?? '') + sign);
  }
  return selectors;
}
