/** What an element must be for a selector: of a tag, where it names one, and of all these classes. */
export interface Compound {
  readonly tag: string | undefined;
  readonly classes: readonly string[];
}

/** What stands before the attribute of a scope, back to a blank, a comma or a combinator; of `:is(…)` what is in the brackets as well. */
const SCOPED =
  /(?<simple>(?:[\w.#*-]|\\.|\[[^\]]*\]|:[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?)*)\[data-s(?<scope>[a-z\d]{4})\]/gu;
const CONDITIONS = /\[[^\]]*\]|:[\w-]+(?:\((?:[^()]|\([^()]*\))*\))?/gu;

/**
 * The selectors of style sheets by the scope that they hold in. Conditions such as `:hover` and `[open]` are left out: what is
 * given takes more elements in than the selector does, never fewer.
 *
 * @example readSelectors('a.go[data-s12ab]:hover{}') // '12ab' → [{ tag: 'a', classes: ['go'] }]
 */
export function readSelectors(css: string): ReadonlyMap<string, readonly Compound[]> {
  const found = new Map<string, Compound[]>();
  for (const { groups = {} } of css.matchAll(SCOPED)) {
    const { simple = '', scope = '' } = groups;
    const plain = simple.replace(CONDITIONS, '');
    const compound = {
      tag: /^[a-z][\w-]*/iu.exec(plain)?.[0].toLowerCase(),
      classes: [...plain.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name),
    };
    found.set(scope, [...(found.get(scope) ?? []), compound]);
  }
  return found;
}

/**
 * Takes the attribute of a scope off the elements in the templates of compiled components that no selector of this scope can
 * mean: their tag and classes stand in the template. An element whose classes are computed keeps it, and so does what the
 * reading does not understand.
 */
export function dropScopes(
  code: string,
  selectors: ReadonlyMap<string, readonly Compound[]>,
): string {
  return code.replace(/ data-s([a-z\d]{4})(?=[ >/])/gu, (attribute, scope: string, at: number) => {
    const element = readElement(code, at);
    const compounds = selectors.get(scope);
    if (!element || !compounds) return attribute;
    const isMeant = compounds.some(
      ({ tag, classes }) =>
        (tag === undefined || tag === element.tag) &&
        (element.classes === 'any' || classes.every((name) => element.classes.includes(name))),
    );
    return isMeant ? attribute : '';
  });
}

/** What stands before `end` of the tag that is open there; undefined when it cannot be told. */
function readElement(
  code: string,
  end: number,
): { readonly tag: string; readonly classes: readonly string[] | 'any' } | undefined {
  const start = findTag(code, end);
  if (start === undefined) return undefined;
  const text = code.slice(start, end);
  const tag = /^<([a-z][a-z\d-]*)(?=[\s$]|$)/u.exec(text)?.[1];
  if (tag === undefined) return undefined;
  // Classes that are computed, or attributes that come as an object.
  if (/"class(?::list)?"|spreadAttributes/u.test(text)) return { tag, classes: 'any' };
  const [, names = ''] = / class="([^"]*)"/u.exec(text) ?? [];
  return { tag, classes: names.split(' ') };
}

/** Where the tag begins that holds `end`: back over `${…}`, in which anything may stand. */
function findTag(code: string, end: number): number | undefined {
  let depth = 0;
  for (let at = end - 1; at >= 0; at -= 1) {
    const sign = code[at];
    if (sign === '}') depth += 1;
    else if (sign === '{') depth -= 1;
    else if (depth === 0 && sign === '<') return at;
    else if (depth < 0 || (depth === 0 && (sign === '>' || sign === '`'))) return undefined;
  }
  return undefined;
}
