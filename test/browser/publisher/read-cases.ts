import { readFileSync } from 'node:fs';
import type { Block } from '../../../src/text/core/blocks.ts';
import type { Span } from '../../../src/text/core/spans.ts';

const FILE = new URL('../../fixtures/publisher/cases.txt', import.meta.url);

/** An article as O-Ton has it, and as a publisher sets it. */
export interface PublishedArticle {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Statements, each the whole of its sentences, with what the case is about. */
  readonly statements: readonly { readonly name: string; readonly span: Span }[];
  /** The publisher's HTML of it; comments `[` and `]` stand around each statement, in their order. */
  readonly html: string;
}

/** Reads the cases of the fixture, in their order, as one article. */
export function readCases(): PublishedArticle {
  const [, ...cases] = readFileSync(FILE, 'utf8').split(/^# /mu);
  let text = '';
  const blocks: Block[] = [];
  const statements: { name: string; span: Span }[] = [];
  const html = cases.map((one) => {
    const [, name = '', ours = '', theirs = ''] =
      /^(.*)\nours: (.*)\ntheirs: (.*)/u.exec(one) ?? [];
    let open = 0;
    for (const paragraph of ours.split(' ¶ ')) {
      text += text === '' ? '' : '\n\n';
      const start = text.length;
      for (const [part] of paragraph.replace(/^## /u, '').matchAll(/[⟦⟧⏎]|[^⟦⟧⏎]+/gu)) {
        if (part === '⟦') open = text.length;
        else if (part === '⟧') statements.push({ name, span: { start: open, end: text.length } });
        else text += part === '⏎' ? '\n' : part;
      }
      const kind = paragraph.startsWith('## ') ? 'heading' : 'paragraph';
      blocks.push({ kind, start, end: text.length });
    }
    return theirs.replaceAll('⟦', '<!--[-->').replaceAll('⟧', '<!--]-->');
  });
  return { text, blocks, statements, html: html.join('\n') };
}
