import { describe, expect, test } from 'vitest';
import { parseContentFile } from '../../src/files/content-file.ts';
import { KIND_NAMES } from '../../src/files/kind-names.ts';
import { toDraft } from '../../src/reports/to-draft.ts';
import { validate } from '../../src/files/values/validate.ts';
import { actorSchema } from '../../src/schemas/actor.ts';
import { ID } from '../../src/schemas/values.ts';

const toUnknown = (name: string, titles: readonly string[] = [], count = 1) => ({
  name,
  titles,
  places: Array.from({ length: count }, (_, index) => ({
    file: 'content/articles/a.md',
    line: index + 6,
    column: 1,
  })),
});

const SAME = (file: string): string => file;

describe('toDraft', () => {
  test('writes name, kind and titles, and in comments where to read', () => {
    expect(toDraft(toUnknown('Uwe Lindner', ['Werftmeister', 'Rat'], 2), SAME)).toEqual({
      id: 'uwe-lindner',
      text: [
        '---',
        '# Speaks 2 times in:',
        '# content/articles/a.md:6',
        '# content/articles/a.md:7',
        '# Add dates to roles, sources and a profile, then remove draft.',
        'name: Uwe Lindner',
        'kind: person',
        'roles:',
        '  - title: Werftmeister',
        '  - title: Rat',
        'draft: true',
        '---',
        '',
      ].join('\n'),
    });
  });

  test('names a line once, however often it has the speaker', () => {
    const line = { file: 'content/articles/a.md', line: 6 };
    const places = [
      { ...line, column: 1 },
      { ...line, column: 60 },
    ];
    const text = toDraft({ name: 'Uwe Lindner', titles: [], places }, SAME)?.text ?? '';
    expect([text.includes('Speaks 2 times in:'), text.match(/a\.md:6/gu)?.length]).toEqual([
      true,
      1,
    ]);
  });

  test.each([
    [1, 'Speaks 1 time in:', 1],
    [5, 'Speaks 5 times in:', 5],
    [9, 'Speaks 9 times in:', 5],
  ])('names of %i places five at most', (count, head, shown) => {
    const text = toDraft(toUnknown('Uwe Lindner', [], count), SAME)?.text ?? '';
    expect([text.includes(head), text.match(/a\.md:/gu)?.length]).toEqual([true, shown]);
  });

  test.each([
    ['Uwe Lindner', 'uwe-lindner', 'person'],
    ['Anna-Lena Baer', 'anna-lena-baer', 'person'],
    ['Uwe von der Aue', 'uwe-von-der-aue', 'person'],
    ['Zoran Krahl', 'zoran-krahl', 'person'],
    ['Jörg Groß', 'joerg-gross', 'person'],
    ['Jo\u0308rg Groß', 'joerg-gross', 'person'],
    ['HZB', 'hzb', 'organisation'],
    ['Deutscher Bauernverband', 'deutscher-bauernverband', 'organisation'],
  ])('takes %s for %s, a %s', (name, id, kind) => {
    const draft = toDraft(toUnknown(name), SAME);
    expect([draft?.id, /^kind: (.*)$/mu.exec(draft?.text ?? '')?.[1]]).toEqual([id, kind]);
  });

  test.each([
    ...['ein Sprecher', 'Ein Sprecher', 'die Polizei', 'mehrere Zeugen', 'Beide Seiten'],
    ...['Lindner', 'Polizei', 'Uwe', 'Kölner Haie', 'er', '', 'der Nordwerft AG'],
  ])('drafts nothing for %j', (name) => {
    expect(toDraft(toUnknown(name), SAME)).toBeUndefined();
  });

  test.each([
    'Uwe Lindner und Karl Tal',
    'Uwe Lindners Sprecher',
    'Uwe Lindners Angaben',
    'Angaben der Nordseebank',
  ])('drafts nobody for words that are no name: %s', (name) => {
    expect(toDraft(toUnknown(name), SAME)).toBeUndefined();
  });

  test.each([
    ['Uwe Lindner', 'Rat: "Alt" # neu'],
    ['Uwe "Deich" Lindner', '- Rat'],
    ['Uwe L: Lindner', 'null'],
    ['Uwe # Lindner', '2022'],
    ['Uwe --- Lindner', '---'],
    ["Uwe O'Lindner", '*Rat'],
    [`Uwe ${'Lang '.repeat(40)}Lindner`, `${'Rat '.repeat(40)}tes`],
  ])('is an actor file that fits the schema: %j, %j', (name, title) => {
    const draft = toDraft(toUnknown(name, [title]), SAME);
    const id = draft?.id ?? '';
    expect(id).toMatch(ID);
    const file = parseContentFile(draft?.text ?? '', '', 'a.md', id);
    if (Array.isArray(file)) throw new Error(file[0]?.message);
    expect(validate(file, actorSchema, KIND_NAMES.actor)).toMatchObject({
      name,
      kind: 'person',
      roles: [{ title }],
      draft: true,
    });
  });
});
