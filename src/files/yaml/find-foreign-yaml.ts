import type { CST } from 'yaml';
import type { Said } from '../../i18n/say.ts';
import type { YamlFault } from './yaml-fault.ts';

// Roles of an actor are three deep; nobody writes ten by hand.
const DEEPEST = 32;

/** What YAML can do and frontmatter has no use for: the first place nested too deep; anchors, aliases, tags. */
export interface ForeignYaml {
  readonly tooDeep: YamlFault | undefined;
  readonly faults: readonly YamlFault[];
}

/** Looks through tokens without recursion, so that no depth overflows the stack. `isFile`: they are a whole file, no frontmatter. */
export function findForeignYaml(tokens: readonly CST.Token[], isFile: boolean): ForeignYaml {
  const faults: YamlFault[] = [];
  const stack = tokens.map((token) => ({ token: token as Loose, depth: 0, from: 0 })).reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { token, depth, from } = next;
    // An item of a list or a group has no place of its own.
    const { offset = from } = token;
    if (depth > DEEPEST) return { tooDeep: { offset, ...TOO_DEEP }, faults };
    const name = FOREIGN[token.type ?? ''];
    if (name) faults.push({ offset, ...toForeign(name, token.source ?? '', isFile) });
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
  message: {
    de: 'Listen oder Gruppen sind mehr als 32 Ebenen tief verschachtelt.',
    en: 'Lists or groups are nested more than 32 deep.',
  },
  fix: {
    de: 'Klammern entfernen; ein Text, der mit [ oder { beginnt, gehört zwischen "…".',
    en: 'Take brackets out; a text that begins with [ or { belongs between "…".',
  },
} as const;

const QUOTE = {
  de: 'Wenn es Text ist, zwischen "…" setzen; sonst den Wert selbst schreiben.',
  en: 'If it is text, put it between "…"; otherwise write the value itself.',
};

/** What YAML has and a file of ours has no use for: its name in a sentence, which `where` ends. */
function toForeign(name: Said, source: string, isFile: boolean): Omit<YamlFault, 'offset'> {
  const where = isFile
    ? { de: 'in dieser Datei', en: 'this file has none of' }
    : { de: 'im Frontmatter', en: 'frontmatter has none of' };
  return {
    message: {
      de: `„${source}“ ist ${name.de} von YAML, und das gibt es ${where.de} nicht.`,
      en: `“${source}” is ${name.en} of YAML, which ${where.en}.`,
    },
    fix: QUOTE,
  };
}

const FOREIGN: Readonly<Record<string, Said>> = {
  anchor: { de: 'ein Anker', en: 'an anchor' },
  alias: { de: 'ein Alias', en: 'an alias' },
  tag: { de: 'ein Tag', en: 'a tag' },
};
