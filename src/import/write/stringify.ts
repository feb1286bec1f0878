import type { Blockquote, Root, RootContent, Text } from 'mdast';
import type { Options } from 'remark-stringify';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** Offsets of signs in the texts of a tree that get a backslash. */
export type Escapes = ReadonlyMap<Text, ReadonlySet<number>>;

/** Writes blocks as Markdown, their texts as they stand but for these escapes. Ends with a line break. */
export function stringify(blocks: readonly RootContent[], escapes: Escapes): string {
  const tree: Root = { type: 'root', children: [...blocks] };
  return unified().use(remarkStringify, toOptions(escapes)).stringify(tree);
}

function toOptions(escapes: Escapes): Options {
  return {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    handlers: {
      text: (node: Text) => escape(node.value, escapes.get(node)),
      blockquote: (node: Blockquote, _, state, info) => {
        const exit = state.enter('blockquote');
        const inner = state.indentLines(
          state.containerFlow(node, info),
          (line, _index, isBlank) => `>${isBlank ? '' : ' '}${line}`,
        );
        exit();
        // "> 30 Grad" is no quotation where it stands on one line alone.
        return /^> *[+-]?\d/u.test(inner) && !inner.includes('\n') ? `${inner}\n>` : inner;
      },
    },
  };
}

function escape(text: string, offsets: ReadonlySet<number> | undefined): string {
  if (!offsets || offsets.size === 0) return text;
  return text.replace(/[!-/:-@[-`{-~]/gu, (sign, at: number) =>
    offsets.has(at) ? `\\${sign}` : sign,
  );
}
