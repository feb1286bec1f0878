import type { Root } from 'mdast';
import type { Plugin, Processor } from 'unified';
import type { VFile } from 'vfile';
import { findLiteralSigns } from './find-literal-signs.ts';
import { hasPlaceholders, hideSigns, showSigns } from './placeholders.ts';

/** A sign that is hidden can bring another to light; real texts need three rounds. */
const MOST_ROUNDS = 8;

/**
 * Remark plugin that reads Markdown as CommonMark does, but takes for text what a German text means as text.
 *
 * | written                                             | CommonMark                | here                                       |
 * | --------------------------------------------------- | ------------------------- | ------------------------------------------ |
 * | `2. Februar 2022: …`, `1954. …`, `1.` alone         | list, counted anew        | text; a list has two items, counted by one |
 * | `1. …`, `1. …`, `1. …`                              | 1, 2, 3                   | text                                       |
 * | `* Name geändert`, `- Nein.`, `+ + + Eil + + +`     | list of one, sign lost    | text; a list has two items                 |
 * | `* 1954 in Bonn`                                    | list                      | text in every list                         |
 * | `Schüler*innen`, `5*3*2`, `(a)*b*(c)`               | emphasis                  | text                                       |
 * | `*1954`, `*innen`                                   | begins emphasis           | text                                       |
 * | `Lehrer* und *Name*`, a sign without its partner    | pairs the last two        | text, all of that sign in the paragraph    |
 * | `__init__`                                          | bold                      | text; bold is `**`                         |
 * | `https://example.org/_a_/*b*`                       | emphasis                  | text                                       |
 * | indent of four spaces or a tab                      | code                      | text                                       |
 * | line of `---` or `===` below a text                 | heading                   | a rule, or text                            |
 * | `~~~`, a fence that nothing closes                  | code to the end           | text                                       |
 * | ``Wie geht`s? So geht`s.``                          | code                      | text                                       |
 * | `<ADRESSE>`, `a<b und c>d`                          | HTML, left out            | text; only elements of HTML are HTML       |
 * | `> 30 Grad`, `>>Nein<<`                             | block quote               | text; behind a block quote’s `>` is a space |
 * | `# 1 der Charts`, `#` alone                         | heading                   | text; a heading of that kind takes `##`    |
 * | `[Hinweis]: Text`, `[n](sic)`                       | link, left out            | text; a link has an address                |
 * | `[^1]: …` that nothing calls                        | footnote, left out        | text                                       |
 * | `a | b` above `-|-`, a head without rows            | table                     | text                                       |
 * | `Dr~~ei~~ck`, a `~~` without its partner            | struck through            | text                                       |
 * | `:::hinweis`, `::name`, `:::pullquote` without end  | directive                 | text                                       |
 *
 * A tree of CommonMark says which signs would be lost. Those that a German text means are hidden from the parser
 * and the text is parsed again, until none is left; then they are put back. Every place in the tree stays true.
 */
export const remarkGermanMarkdown: Plugin<[], Root> = function remarkGermanMarkdown(
  this: Processor,
) {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({
    disable: { null: ['codeIndented', 'setextUnderline'] },
  });
  const { parser } = this;
  if (!parser) throw new Error('remarkGermanMarkdown stands before the parser.');
  this.parser = (source: string, file: VFile): Root => {
    // remark-parse gives a Root; unified does not tell.
    const parse = (text: string): Root => parser(text, file) as Root;
    return hasPlaceholders(source) ? parse(source) : parseWithSigns(source, parse);
  };
};

function parseWithSigns(source: string, parse: (text: string) => Root): Root {
  const hidden = new Set<number>();
  let text = source;
  let tree = parse(text);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const before = hidden.size;
    for (const offset of findLiteralSigns(tree, text)) hidden.add(offset);
    if (hidden.size === before) break;
    text = hideSigns(source, hidden);
    tree = parse(text);
  }
  if (hidden.size > 0) showSigns(tree);
  return tree;
}
