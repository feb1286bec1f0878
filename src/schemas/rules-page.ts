import type { Rule } from './rules/rule.ts';

const HEAD = `---
title: Findings
lang: en
nav: none
---

What \`npm run check\` and the build say about content, a section for each rule. Errors end a build and cannot be
silenced; warnings are shown by the build and the check; notes are shown by the check alone. How to silence a warning
or a note with a reason: see [check](check.md).`;

/** Writes the page of the documentation that explains each rule, as Markdown. */
export function toRulesPage(rules: Readonly<Record<string, Rule>>): string {
  const index = Object.entries(rules).map(
    ([id, { title, severities }]) =>
      `| [\`${id}\`](#${id}) | ${severities.join(', ')} | ${title.en} |`,
  );
  const sections = Object.entries(rules).map(([id, rule]) => toSection(id, rule));
  const table = ['| rule | severity | what is wrong |', '| --- | --- | --- |', ...index].join('\n');
  return `${[HEAD, table, ...sections].join('\n\n')}\n`;
}

function toSection(id: string, { severities, title, meaning, example, remedy }: Rule): string {
  const isFixed = severities.every((severity) => severity === 'error');
  return [
    `## ${id}`,
    `**${title.en}** (${severities.join(' or ')}${isFixed ? '' : ', can be silenced'}). ${meaning}`,
    `- Example: ${example}`,
    `- Remedy: ${remedy}`,
  ]
    .join('\n\n')
    .replace('\n\n- Remedy', '\n- Remedy');
}
