import { describe, expect, test } from 'vitest';
import { checkAttributes } from '../../../src/checks/markdown/check-attributes.ts';
import {
  checkDirectiveLines,
  checkInlineNames,
} from '../../../src/checks/markdown/check-directive-names.ts';
import { createReport } from '../../../src/files/create-report.ts';
import { parseMarkdown } from '../../../src/remark/pipeline.ts';

/** Each finding as "line:column severity message fix". */
function check(source: string): string[] {
  const tree = parseMarkdown(source, 'md');
  const report = createReport('flut.md');
  return [
    ...checkInlineNames(tree, source, report),
    ...checkAttributes(tree, source, report),
    ...checkDirectiveLines(tree, source, report),
  ].map(({ line, column, severity, message, fix, rule }) => {
    expect(rule).toBe('broken-directive');
    return `${line}:${column} ${severity} ${message} ${fix}`;
  });
}

describe('a directive that is nearly one', () => {
  test.each([
    [
      'Er sagte :qoute[„Ja“]{speaker=ada-berg}.',
      '1:10 error :qoute[…] is no directive and stands as text. Did you mean “quote”? Write :quote[…], or \\: where it is text.',
    ],
    [
      ':speaker[Ada Berg] schwieg.',
      '1:1 error :speaker[…] is no directive and stands as text. Write :quote[…]{speaker=…}, or \\: where it is text.',
    ],
    [
      ':Actor[Ada Berg]{id=ada-berg}',
      '1:1 error :Actor[…] is no directive and stands as text. Did you mean “actor”? Write :actor[…], or \\: where it is text.',
    ],
    [
      ':pullquote[„Ja“]',
      '1:1 error :pullquote[…] is no directive and stands as text. It takes lines of its own: :::pullquote, the words, :::.',
    ],
    [
      ':quote[„Ja“]{speeker=ada-berg}',
      '1:1 error :quote knows no attribute “speeker”. Did you mean “speaker”? It may have speaker, type, to, via, said, polarity, id, not.',
    ],
    [
      ':quote[„Ja“]{speaker=ada-berg, relay=nordfunk}',
      '1:1 error The attribute “speaker” of :quote ends with a comma. Divide attributes by spaces: speaker=ada-berg …; several values stand in "…".',
    ],
    [
      ':quote[„Ja“]{speaker=ada-berg,relay=nordfunk}',
      '1:1 error The attributes of :quote are not understood and stand as text. Divide them by spaces, write = without spaces, and put values with spaces into "…".',
    ],
    [
      ':plain[Berg]{id=ada-berg}',
      '1:1 error :plain knows no attribute “id”. It has no attributes.',
    ],
    [
      'Eins.\n\n:::pulquote\nZwei.\n:::',
      '3:1 error :::pulquote is no directive and stands as text. Did you mean “:::pullquote”? It ends with a line :::. Take it out, or write \\: where it is text.',
    ],
    [
      '::: pullquote\nZwei.\n\nDrei.',
      '1:1 error ::: pullquote is no directive and stands as text. Did you mean “:::pullquote”? It ends with a line :::. Take it out, or write \\: where it is text.',
    ],
    [
      '> :::pullquote\n> Eins.',
      '1:3 error :::pullquote has no end and stands as text. Write a line ::: below its last words.',
    ],
    [
      ':::actor\nEins.',
      '1:1 error :::actor is no directive and stands as text. Write it in the line of the words: :actor[…]{…}.',
    ],
    [
      '::place[Seedorf]{id=seedorf}',
      '1:1 error ::place is no directive and stands as text. Write it in the line of the words: :place[…]{…}.',
    ],
    [
      ':::hinweis\nEins.',
      '1:1 warning :::hinweis is no directive and stands as text. Take it out, or write \\: where it is text.',
    ],
    [
      'Eins.\n\n:::\n\nZwei.',
      '3:1 warning The line ::: ends nothing and stands as text. Take it out, or write \\: where it is text.',
    ],
  ])('has a finding: %j', (source, finding) => {
    expect(check(source)[0]).toBe(finding);
  });
});

test.each([
  'Ressort:Politik[1] und Ressort:Plan[1]',
  ':Politik, 10:30 Uhr, 2:1',
  'Ort:Rat[Seedorf]{a="b"}',
  'Siehe :hafen[1].',
  '::: Anzeige :::',
  ':: und ::Ort',
  '\\:qoute[Nein]',
  ':quote[„Ja“]{speaker="ada-berg, bo-tal" said=2022-01-26} :quote[„Nein“]{not}',
  ':::pullquote\nEins.\n:::',
  '```\n:::pulquote\n```',
])('is none in %j', (source) => {
  expect(check(source)).toEqual([]);
});
