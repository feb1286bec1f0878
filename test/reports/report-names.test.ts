import { expect, test } from 'vitest';
import { reportNames } from '../../src/reports/report-names.ts';
import { loadFiles, SEEDORF } from '../reading/load-files.ts';
import { loadTexts, toPerson } from './read-invented-texts.ts';

test('reportNames tells what is open, in the order of the work', async () => {
  const text =
    '„Wir bleiben hier“, sagte Uwe Lindner. Uwe Lindner ging. Falk kam. Anna Krahl lachte.';
  const { content } = await loadTexts([text], {
    'actors/mira-falk.md': toPerson('Mira Falk', 'roles: [{ title: Wirtin }]\n'),
    'actors/otto-falk.md': toPerson('Otto Falk'),
    'places/seedorf.md': SEEDORF,
  });
  expect(reportNames(content).map(({ rule, message }) => [rule, message])).toEqual([
    [
      'unlinked-name',
      '“Falk” may be Mira Falk (mira-falk), Otto Falk (otto-falk); the article names neither in full.',
    ],
    ['unknown-speaker', '“Uwe Lindner” speaks once and is not in the registry.'],
    ['unknown-name', '“Anna Krahl” is named once and is not in the registry.'],
    ['ambiguous-form', '“Falk” (short-name) may be actor otto-falk or actor mira-falk.'],
    ['undated-role', 'The role “Wirtin” of mira-falk has no date.'],
    ['unused-entry', 'No article names the actor mira-falk.'],
    ['unused-entry', 'No article names the actor otto-falk.'],
    ['unused-entry', 'No article names the place seedorf.'],
  ]);
});

test('reportNames has nothing to say of a folder in which all is settled', async () => {
  const { content } = await loadTexts(['Ada Berg kam.'], {
    'actors/ada-berg.md': toPerson('Ada Berg'),
  });
  expect(reportNames(content)).toEqual([]);
});

test('reportNames does not tell a built-in entry that no article names, or an empty folder', async () => {
  expect(reportNames(await loadFiles({}))).toEqual([]);
});

test('reportNames gives every finding the severity of a note', async () => {
  const { content } = await loadTexts(['„Wir bleiben hier“, sagte Uwe Lindner in Seedorf.'], {
    'places/altdorf.md': SEEDORF.replace('Seedorf', 'Altdorf'),
  });
  const severities = reportNames(content).map(({ severity }) => severity);
  expect(new Set(severities)).toEqual(new Set(['note']));
});
