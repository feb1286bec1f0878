import { expect, test } from 'vitest';
import { loadFiles, SOUND } from '../reading/load-files.ts';

const RULES = ['missing-picture', 'unfilled-page'];

async function findFaults(yaml: string, files: Record<string, string> = {}) {
  const { findings } = await loadFiles({ ...SOUND, ...files, 'site.yml': yaml });
  return findings.filter(({ rule }) => RULES.includes(rule));
}

test('a logo or a favicon that is not in public/ is an error, with the nearest name', async () => {
  const logo = { 'public/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' };
  expect(await findFaults('logo: logo.svg\n', logo)).toEqual([]);
  expect(
    await findFaults('name: Flut\nlogo: lgo.svg\nfavicon: bild/icon.png\n', logo),
  ).toMatchObject([
    {
      ...{ rule: 'missing-picture', severity: 'error', file: 'content/site.yml' },
      ...{ line: 2, column: 7, message: '“logo”: there is no file lgo.svg in public/.' },
      fix: 'Did you mean “logo.svg”? Correct the name, or put the file into public/ of the content folder.',
    },
    { line: 3, column: 10, message: '“favicon”: there is no file bild/icon.png in public/.' },
  ]);
});

test('a text of the settings with words in brackets is a gap to fill', async () => {
  const yaml = 'name: Flut [1]\nclaim: "[Claim]"\npublisher: {name: "[Name des Herausgebers]"}\n';
  expect(await findFaults(yaml)).toMatchObject([
    {
      ...{ rule: 'unfilled-page', severity: 'warning', line: 2, column: 8 },
      message: '“claim” is published with a gap to fill in: [Claim].',
    },
    {
      line: 3,
      message: '“publisher.name” is published with a gap to fill in: [Name des Herausgebers].',
    },
  ]);
});
