import { describe, expect, test } from 'vitest';
import { findFaults, SOUND } from '../reading/load-files.ts';

const toActor = (name: string, more: string): string =>
  `---\nname: ${name}\nkind: organisation\n${more}\n---\n`;

async function findCircles(actors: Readonly<Record<string, string>>) {
  const files = Object.entries(actors).map(([id, more]) => [
    `actors/${id}.md`,
    toActor(`${id.toUpperCase()} Werft`, more),
  ]);
  const faults = await findFaults({ ...SOUND, ...Object.fromEntries(files) });
  return faults.map(({ rule, severity, file, line, message }) => [
    rule,
    severity,
    `${file}:${String(line)}`,
    message,
  ]);
}

describe('a relation leads in a circle', () => {
  test('at once', async () => {
    expect(await findCircles({ aa: 'memberOf: aa' })).toEqual([
      [
        'relation-circle',
        'warning',
        'content/actors/aa.md:4',
        '“memberOf” leads in a circle: aa → aa.',
      ],
    ]);
  });

  test('over others, told once', async () => {
    const actors = {
      aa: 'speaksFor:\n  - dd\n  - of: bb',
      bb: 'speaksFor: cc',
      cc: 'speaksFor: aa',
      dd: '',
    };
    expect(await findCircles(actors)).toEqual([
      [
        'relation-circle',
        'warning',
        'content/actors/aa.md:6',
        '“speaksFor” leads in a circle: aa → bb → cc → aa.',
      ],
    ]);
  });

  test('not where two ways lead to one', async () => {
    const actors = { aa: 'memberOf: [bb, cc]', bb: 'memberOf: dd', cc: 'memberOf: dd', dd: '' };
    expect(await findCircles(actors)).toEqual([]);
  });

  test('not where one belongs to another who speaks for it', async () => {
    expect(await findCircles({ aa: 'memberOf: bb', bb: 'speaksFor: aa' })).toEqual([]);
  });
});
