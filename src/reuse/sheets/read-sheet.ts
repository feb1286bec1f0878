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
/** What stands in the parentheses of most pseudo-classes may occur or not; `:has()` asks for what it holds, if it is one thing. */
const ARGUMENTS = /(?<!:(?:is|where|has))\([^()]*\)|:has\([^(),]*,[^()]*\)/gu;
/** One of several. */
const CHOICE = /:(?:is|where)\((?<list>[^()]*)\)/u;
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
      const selectors = splitSelectors(prelude).flatMap(toRules);
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

/** The names of a selector; of one with a choice, those for each. */
function toRules(selector: string): Names[] {
  const bare = selector.replaceAll(ARGUMENTS, '');
  if (bare !== selector) return toRules(bare);
  const choice = CHOICE.exec(selector);
  if (choice)
    return (choice.groups?.['list'] ?? '')
      .split(',')
      .flatMap((one) => toRules(selector.replace(choice[0], one.trim())));
  return [
    [...selector.matchAll(NAME)].map(
      ({ groups }) => groups?.['className'] ?? groups?.['scope'] ?? groups?.['element'] ?? '',
    ),
  ];
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
