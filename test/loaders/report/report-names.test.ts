import { expect, test } from 'vitest';
import { reportNames } from '../../../src/loaders/report/report-names.ts';
import { loadFiles, SEEDORF } from '../load-files.ts';
import { loadTexts, toPerson } from './read-texts.ts';

const toRules = (sections: ReturnType<typeof reportNames>) =>
  sections.map(({ title, findings }) => [title, findings.map(({ message }) => message)]);

test('reportNames puts what is open into sections, in the order of the work', async () => {
  const text =
    '„Wir bleiben hier“, sagte Uwe Lindner. Uwe Lindner ging. Falk kam. Anna Krahl lachte.';
  const { content } = await loadTexts([text], {
    'actors/mira-falk.md': toPerson('Mira Falk', 'roles: [{ title: Wirtin }]\n'),
    'actors/otto-falk.md': toPerson('Otto Falk'),
    'places/seedorf.md': SEEDORF,
  });
  expect(toRules(reportNames(content))).toEqual([
    [
      'Names that are not linked',
      [
        '“Falk” may be Mira Falk (mira-falk), Otto Falk (otto-falk); the article names neither in full.',
      ],
    ],
    [
      'Speakers who are not in the registry',
      ['“Uwe Lindner” speaks once and is not in the registry.'],
    ],
    ['Names that are in no entry', ['“Anna Krahl” is named once and is not in the registry.']],
    ['Forms with two owners', ['“Falk” (short-name) may be actor otto-falk or actor mira-falk.']],
    ['Roles without a date', ['The role “Wirtin” of mira-falk has no date.']],
    [
      'Entries that no article names',
      [
        'No article names the actor mira-falk.',
        'No article names the actor otto-falk.',
        'No article names the place seedorf.',
      ],
    ],
  ]);
});

test('reportNames has nothing to say of a folder in which all is settled', async () => {
  const { content } = await loadTexts(['Ada Berg kam.'], {
    'actors/ada-berg.md': toPerson('Ada Berg'),
  });
  expect(reportNames(content).flatMap(({ findings }) => findings)).toEqual([]);
});

test('reportNames does not tell a built-in entry that no article names, or an empty folder', async () => {
  expect(reportNames(await loadFiles({})).flatMap(({ findings }) => findings)).toEqual([]);
});

test('reportNames gives every finding the severity of a note', async () => {
  const { content } = await loadTexts(['„Wir bleiben hier“, sagte Uwe Lindner in Seedorf.'], {
    'places/altdorf.md': SEEDORF.replace('Seedorf', 'Altdorf'),
  });
  const severities = reportNames(content).flatMap(({ findings }) =>
    findings.map((one) => one.severity),
  );
  expect(new Set(severities)).toEqual(new Set(['note']));
});
