import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from 'unist-util-visit';
import { VFileMessage } from 'vfile-message';
import { findComponents } from '../remark/components.ts';
import type { DirectiveName } from '../remark/directives.ts';
import {
  isOwnDirective,
  restoreForeignDirectives,
  toAttributes,
  toIds,
} from '../remark/directives.ts';
import type { FlatText } from '../remark/flatten.ts';
import { flatten } from '../remark/flatten.ts';
import { parseMarkdown } from '../remark/pipeline.ts';
import { toSourcePlace } from '../remark/source-place.ts';
import type { Finding } from '../schemas/finding.ts';
import { findMarks } from '../text/quotation/marks.ts';
import type { ContentFile, Place } from './content-file.ts';
import { didYouMean } from './suggest.ts';

/** Ids that directives and components may name. */
export interface Known {
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Ids of quotes that an editor may give by hand. */
  readonly quotes: ReadonlySet<string>;
}

type Report = (
  rule: Finding['rule'],
  place: Place,
  message: string,
  fix: string,
  severity?: Finding['severity'],
) => Finding;

/** Checks the text of an article: it parses, it is not empty, its directives and components name what exists, its marks are closed. */
export function checkMarkdown(article: ContentFile, known: Known): Finding[] {
  const report: Report = (rule, place, message, fix, severity = 'error') => ({
    rule,
    severity,
    file: article.file,
    line: place.line,
    column: place.column,
    message,
    fix,
  });
  const kind = article.path.endsWith('.mdx') ? 'mdx' : 'md';
  let tree: Root;
  try {
    tree = parseMarkdown(article.text, kind);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const place = { line: error.line ?? 1, column: error.column ?? 1 };
    return [
      report(
        'broken-markdown',
        place,
        `The MDX does not parse: ${error.reason}.`,
        'Close every brace and tag; write { as \\{ and < as \\< where they are text.',
      ),
    ];
  }
  const findings = [
    ...checkDirectives(tree, known, report),
    ...checkComponents(tree, known, report),
    ...checkHtml(tree, report),
    ...checkImages(tree, report),
  ];
  restoreForeignDirectives(tree, article.text);
  const flat = flatten(tree);
  if (flat.text.trim() === '') {
    const line = article.text.split('\n').length - article.body.split('\n').length + 1;
    findings.push(
      report(
        'empty-article',
        { line, column: 1 },
        'The article has no text.',
        'Write its text below the frontmatter.',
      ),
    );
  }
  return [...findings, ...checkMarks(flat, article.text, report)];
}

function checkDirectives(
  tree: Root,
  { actors, places, terms, quotes }: Known,
  report: Report,
): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'textDirective', (node) => {
    if (!isOwnDirective(node)) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
    const check = (ids: readonly string[], all: Iterable<string>, what: string): void => {
      const list = new Set(all);
      for (const id of ids) {
        if (!list.has(id))
          findings.push(
            report(
              'unknown-directive-target',
              place,
              `:${node.name} names “${id}”, and there is no such ${what}.`,
              `${didYouMean(id, list)}Correct the id in the directive.`,
            ),
          );
      }
    };
    const owners = { actor: actors, place: places, term: terms };
    const name = node.name as DirectiveName;
    if (node.children.length === 0) {
      findings.push(
        report(
          'unknown-directive-target',
          place,
          `:${name} has no words.`,
          `Put the words that it settles in brackets: :${name}[…].`,
        ),
      );
      return;
    }
    if (name === 'quote') {
      check([...toIds(node, 'speaker'), ...toIds(node, 'relay')], actors, 'actor');
      check(toIds(node, 'id'), quotes, 'quote in the ledger');
    }
    if (name !== 'quote' && name !== 'plain')
      checkTarget(node, name, owners[name], check, place, report, findings);
  });
  return findings;
}

function checkTarget(
  node: TextDirective,
  name: 'actor' | 'place' | 'term',
  owners: Iterable<string>,
  check: (ids: readonly string[], all: Iterable<string>, what: string) => void,
  place: Place,
  report: Report,
  findings: Finding[],
): void {
  const { id = '' } = toAttributes(node);
  if (id === '')
    findings.push(
      report(
        'unknown-directive-target',
        place,
        `:${name} names nobody.`,
        `Write :${name}[…]{id=…} with an id of the registry.`,
      ),
    );
  else check([id], owners, name);
}

function checkComponents(tree: Root, { actors, terms }: Known, report: Report): Finding[] {
  const owners: Readonly<Record<string, readonly [ReadonlySet<string>, string]>> = {
    ActorCard: [actors, 'actor'],
    Term: [terms, 'term'],
  };
  return findComponents(tree).flatMap((use): Finding[] => {
    const [ids, what] = owners[use.name] ?? [];
    if (!ids || !what || (use.id !== undefined && ids.has(use.id))) return [];
    const message =
      use.id === undefined
        ? `<${use.name}> has no id.`
        : `<${use.name}> names “${use.id}”, and there is no such ${what}.`;
    return [
      report(
        'unknown-reference',
        use,
        message,
        `${didYouMean(use.id ?? '', ids)}Write <${use.name} id="…" /> with an id of the registry.`,
      ),
    ];
  });
}

function checkHtml(tree: Root, report: Report): Finding[] {
  const findings: Finding[] = [];
  visit(tree, 'html', (node) => {
    if (/^<[!/]/u.test(node.value)) return;
    findings.push(
      report(
        'raw-html',
        node.position?.start ?? { line: 1, column: 1 },
        'HTML in a .md article is left out.',
        'Write it as Markdown, or rename the file to .mdx.',
        'warning',
      ),
    );
  });
  return findings;
}

/** A picture on another server would ask it for something with every page; `![](…)` and `![][name]` alike. */
function checkImages(tree: Root, report: Report): Finding[] {
  const findings: Finding[] = [];
  const defined = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    defined.set(identifier, url);
  });
  visit(tree, (node) => {
    const isReference = node.type === 'imageReference';
    if (node.type !== 'image' && !isReference) return;
    const url = isReference ? (defined.get(node.identifier) ?? '') : node.url;
    if (!/^(?:[a-z][a-z0-9+.-]*:|\/\/)/iu.test(url)) return;
    const place = node.position?.start ?? { line: 1, column: 1 };
    const fix =
      'Put the file into public/ and write ![…](/name.jpg): a page asks nobody else for anything.';
    findings.push(
      report('external-image', place, `The picture ${url} lies on another server.`, fix),
    );
  });
  return findings;
}

function checkMarks(flat: FlatText, source: string, report: Report): Finding[] {
  return findMarks(flat.text, flat.blocks).unclosed.map(({ start }) => {
    const mark = flat.text.charAt(start);
    return report(
      'unclosed-quotation-mark',
      toSourcePlace(flat, source, start),
      `The quotation mark ${mark} is not closed.`,
      'Add the closing mark where the quote ends.',
      'warning',
    );
  });
}
