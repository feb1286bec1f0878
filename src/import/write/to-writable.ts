import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
} from 'mdast';

const WORD = /[\p{L}\p{M}\p{N}]/u;

/**
 * Makes blocks plainer, step by step: 0 moves white space out of emphasis and takes it off parts of words; 1 and 2 turn lists and
 * quotations into their paragraphs; 3 takes emphasis away; 4 links, too. The words stay as they are.
 */
export function toWritable(blocks: readonly RootContent[], step: number): RootContent[] {
  return toFlow(blocks).flatMap((block) => toPlainer(block, step)) as RootContent[];
}

const PHRASES = /^(?:text|emphasis|strong|link|break|inlineCode)$/u;

/** Words between blocks are a paragraph of their own; with one of them the writer would take all blocks for one line. */
function toFlow(nodes: readonly RootContent[]): RootContent[] {
  const flow: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const node of nodes) {
    if (!PHRASES.test(node.type)) {
      open = undefined;
      flow.push(node);
      continue;
    }
    const phrase = node as PhrasingContent;
    if (open) open.children.push(phrase);
    else flow.push((open = { type: 'paragraph', children: [phrase] }));
  }
  return flow;
}

type Flow = RootContent | BlockContent | DefinitionContent | ListItem;

function toPlainer(block: Flow, step: number): Flow[] {
  if (block.type === 'list') {
    if (step >= 1) return block.children.flatMap((item) => toAll(item.children, step));
    const items = block.children.map((item) => ({ ...item, children: toAll(item.children, step) }));
    const children = items.filter((item) => item.children.length > 0);
    // A list of one item is read as text, and so may be what it holds.
    return children.length > 1 ? [{ ...block, children }] : (children[0]?.children ?? []);
  }
  // Pages have items without a list.
  if (block.type === 'listItem') return toAll(block.children, step);
  if (block.type === 'blockquote') {
    const children = toAll(block.children, step);
    return step >= 2 || children.length === 0 ? children : [{ ...block, children }];
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return [block];
  const phrases = toPhrases(block.children, step);
  // A heading has one line.
  const children = block.type === 'heading' ? joinTexts(phrases.map(toOneLine)) : phrases;
  return children.length > 0 ? [{ ...block, children }] : [];
}

function toAll(
  blocks: readonly (BlockContent | DefinitionContent)[],
  step: number,
): (BlockContent | DefinitionContent)[] {
  // A block of these kinds becomes blocks of these kinds.
  return toWritable(blocks, step) as (BlockContent | DefinitionContent)[];
}

function toPhrases(nodes: readonly PhrasingContent[], step: number): PhrasingContent[] {
  const plain = joinTexts(nodes.flatMap((node) => unwrap(node, step)));
  const settled = plain.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'emphasis' && node.type !== 'strong') return [node];
    const before = toEdge(plain[index - 1], -1);
    const behind = toEdge(plain[index + 1], 0);
    const isInWord =
      (WORD.test(before) && WORD.test(toEdge(node, 0))) ||
      (WORD.test(behind) && WORD.test(toEdge(node, -1)));
    return isInWord ? node.children : [node];
  });
  return trim(joinTexts(settled));
}

/** A node without what this step leaves out, white space beside its words instead of in it. */
function unwrap(node: PhrasingContent, step: number): PhrasingContent[] {
  if (node.type === 'inlineCode') return step >= 3 ? [{ type: 'text', value: node.value }] : [node];
  if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'link') return [node];
  const children = toPhrases(node.children, step);
  const whole = toText(node);
  const lead = /^[ \n]*/u.exec(whole)?.[0] ?? '';
  const tail = whole.trim() === '' ? '' : (/[ \n]*$/u.exec(whole)?.[0] ?? '');
  const isLeft = node.type === 'link' ? step >= 4 : step >= 3;
  const inner: PhrasingContent[] =
    children.length === 0 ? [] : isLeft ? children : [{ ...node, children } as PhrasingContent];
  return [...toSpace(lead), ...inner, ...toSpace(tail)];
}

function toOneLine(node: PhrasingContent): PhrasingContent {
  if (node.type === 'break') return { type: 'text', value: ' ' };
  return 'children' in node
    ? ({ ...node, children: joinTexts(node.children.map(toOneLine)) } as PhrasingContent)
    : node;
}

/** White space at the edge of emphasis, outside it. */
function toSpace(space: string): PhrasingContent[] {
  if (space === '') return [];
  return [space.includes('\n') ? { type: 'break' } : { type: 'text', value: ' ' }];
}

/** Joins neighbours of one kind: "*a**b*" would be read otherwise. */
function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = {
        type: 'text',
        value: (last.value + node.value).replace(/ {2,}/gu, ' '),
      };
    else if (
      (node.type === 'strong' && last?.type === 'strong') ||
      (node.type === 'emphasis' && last?.type === 'emphasis')
    )
      joined[joined.length - 1] = {
        ...last,
        children: joinTexts([...last.children, ...node.children]),
      };
    else joined.push(node);
  }
  return joined;
}

/** Takes spaces and line breaks off both ends, and spaces beside line breaks. */
function trim(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept = nodes.flatMap((node, index): PhrasingContent[] => {
    if (node.type !== 'text') return [node];
    const { value } = node;
    const isFirst = index === 0 || nodes[index - 1]?.type === 'break';
    const isLast = index === nodes.length - 1 || nodes[index + 1]?.type === 'break';
    const text = (isFirst ? value.replace(/^ +/u, '') : value).replace(
      isLast ? / +$/u : /(?!)/u,
      '',
    );
    return text === '' ? [] : [{ ...node, value: text }];
  });
  const first = kept.findIndex(({ type }) => type !== 'break');
  const last = kept.findLastIndex(({ type }) => type !== 'break');
  return first === -1 ? [] : kept.slice(first, last + 1);
}

function toText(node: PhrasingContent): string {
  if ('children' in node) return node.children.map(toText).join('');
  if (node.type === 'break') return '\n';
  return node.type === 'text' || node.type === 'inlineCode' ? node.value : '';
}

function toEdge(node: PhrasingContent | undefined, at: 0 | -1): string {
  return node ? (Array.from(toText(node)).at(at) ?? '') : '';
}
