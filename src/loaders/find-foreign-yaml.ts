import type { CST } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

// Roles of an actor are three deep; nobody writes ten by hand.
const DEEPEST = 32;

/** What YAML can do and frontmatter has no use for: the first place nested too deep; anchors, aliases, tags. */
export interface ForeignYaml {
  readonly tooDeep: YamlFault | undefined;
  readonly faults: readonly YamlFault[];
}

/** Looks through tokens without recursion, so that no depth overflows the stack. */
export function findForeignYaml(tokens: readonly CST.Token[]): ForeignYaml {
  const faults: YamlFault[] = [];
  const stack = tokens.map((token) => ({ token: token as Loose, depth: 0, from: 0 })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth, from } = next;
    // An item of a list or a group has no place of its own.
    const { offset = from } = token;
    if (depth > DEEPEST) return { tooDeep: { offset, ...TOO_DEEP }, faults };
    const fault = FOREIGN[token.type ?? ''];
    if (fault) faults.push({ offset, ...fault(token.source ?? '') });
    for (const child of toChildren(token))
      stack.push({ token: child, depth: depth + child.step, from: offset });
  }
  return { tooDeep: undefined, faults: faults.sort((a, b) => a.offset - b.offset) };
}

/** Tokens of all kinds and the items of collections, which have no type. */
interface Loose {
  readonly type?: string;
  readonly offset?: number;
  readonly source?: string;
  readonly [part: string]: unknown;
}

const PARTS = ['start', 'props', 'items', 'key', 'sep', 'value', 'end'];

function toChildren(token: Loose): (Loose & { readonly step: number })[] {
  return PARTS.flatMap((part) => {
    const value = token[part];
    const children: unknown[] = Array.isArray(value) ? value : [value];
    return children.flatMap((child) =>
      typeof child === 'object' && child !== null
        ? [{ ...child, step: part === 'items' ? 1 : 0 }]
        : [],
    );
  });
}

const TOO_DEEP = {
  message: 'Lists or groups are nested more than 32 deep.',
  fix: 'Take brackets out; a text that begins with [ or { belongs between "…".',
} as const;

const QUOTE = 'If it is text, put it between "…"; otherwise write the value itself.';

const FOREIGN: Readonly<Record<string, (source: string) => Omit<YamlFault, 'offset'>>> = {
  anchor: (source) => ({
    message: `“${source}” is an anchor of YAML, which frontmatter has none of.`,
    fix: QUOTE,
  }),
  alias: (source) => ({
    message: `“${source}” is an alias of YAML, which frontmatter has none of.`,
    fix: QUOTE,
  }),
  tag: (source) => ({
    message: `“${source}” is a tag of YAML, which frontmatter has none of.`,
    fix: QUOTE,
  }),
};
