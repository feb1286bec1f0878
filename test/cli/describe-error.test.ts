import { describe, expect, test } from 'vitest';
import { describeBuildError } from '../../src/cli/describe-build-error.ts';
import { describeError } from '../../src/cli/describe-error.ts';
import { toContentError } from '../../src/schemas/finding.ts';
import { toCodeError } from '../../src/site/code-error.ts';

const STACK = /\n {4}at /u;

describe('describeError', () => {
  test('says in its own words what the system refuses', () => {
    const error = Object.assign(new Error('EACCES: permission denied'), { syscall: 'open' });
    expect(describeError(error, {})).toBe('EACCES: permission denied');
  });

  test('calls anything else a fault of the software, and says how to report it', () => {
    expect(describeError(new RangeError('x is 5'), {})).toBe(
      'This is a fault in O-Ton, not in what you wrote: RangeError: x is 5\n' +
        'Please report it where you have O-Ton from, with these lines and the command. ' +
        'Run it again with DEBUG=1 to see where in the code it happened.',
    );
  });

  test('shows the stack with DEBUG=1 alone', () => {
    expect(describeError(new Error('x'), {})).not.toMatch(STACK);
    expect(describeError(new Error('x'), { DEBUG: '1' })).toMatch(STACK);
  });

  test.each([['text'], [null], [undefined], [7]])('tells what is no error: %j', (thrown) => {
    expect(describeError(thrown, {})).toContain(`Error: ${String(thrown)}\n`);
  });
});

describe('describeBuildError', () => {
  const ARTICLE = {
    folder: 'articles' as const,
    id: 'flut',
    path: '/srv/content/articles/flut.mdx',
    file: 'content/articles/flut.mdx',
    text: '---\ntitle: Flut\n---\n\nimport A from "./a.astro"\n\nText {pegel.hoch}\n',
  };
  const describeOne = (error: unknown): string => describeBuildError(error, [ARTICLE], {});

  test('tells faults of the content as they are', () => {
    const error = toContentError([
      {
        rule: 'lost-quote',
        severity: 'error',
        file: 'a',
        line: 1,
        column: 1,
        message: 'M.',
        fix: 'F.',
      },
    ]);
    expect(describeOne(error)).toBe(
      'The content has faults:\na:1:1 error: M. [lost-quote]\n    F.',
    );
  });

  test.each([
    [
      toCodeError('articles', 'flut', new ReferenceError('pegel is not defined')),
      '7:7',
      'pegel is not defined.',
    ],
    [toCodeError('articles', 'flut', 'weg'), '1:1', 'weg.'],
    [
      new Error(
        "Build failed with 1 error:\n\n\u001b[31m[UNRESOLVED_IMPORT] \u001b[0mCould not resolve './a.astro' in /srv/content/articles/flut.mdx\n   more",
      ),
      '5:16',
      "Could not resolve './a.astro' in /srv/content/articles/flut.mdx.",
    ],
    [
      new Error(
        'Build failed with 1 error:\n\nError: [vite]: Rolldown failed to resolve import "./a.astro" from "/srv/content/articles/flut.mdx".\n    at viteLog (file:///x.js:1:1)',
      ),
      '5:16',
      'Rolldown failed to resolve import "./a.astro" from "/srv/content/articles/flut.mdx".',
    ],
  ])('makes a finding of what the code of an article does: %s', (error, place, reason) => {
    expect(describeOne(error)).toBe(
      `content/articles/flut.mdx:${place} error: The code of the file fails: ${reason} [broken-markdown]\n` +
        '    Mend the code of the file there; DEBUG=1 shows where it breaks once it is compiled.',
    );
  });

  test('calls what no article did a fault of the software', () => {
    const text = describeOne(new Error('boom\n    at x (y.ts:1:1)'));
    expect(text).toContain('a fault in O-Ton');
    expect(text).not.toMatch(STACK);
  });
});
