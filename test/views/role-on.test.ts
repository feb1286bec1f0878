import { expect, test } from 'vitest';
import { toRoleOn } from '../../src/views/role-on.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';

const toDay = (date: string, mentions: readonly string[] = ['Ada=actor:ada']) =>
  toArticleEntry(`a-${date}`, { date, text: 'Ada kam.', mentions: [...mentions] });
const roles = [
  { title: 'Wirtin', to: '2019' },
  { title: 'Rätin', from: '2020', to: '2022-02-01' },
];
const { actors } = buildSite(
  toCollections({
    actors: [
      toActorEntry('ada', { name: 'Ada', roles }),
      toActorEntry('bo', { name: 'Bo', roles }),
    ],
    articles: [toDay('2019-05-01'), toDay('2022-02-01'), toDay('2022-02-03', [])],
  }),
);
const [ada = { roles: [], occurrences: [] }, bo = ada] = actors;

test.each([
  ['of the newest article that names somebody', ada, undefined, 'Rätin', '2022-02-01'],
  ['of a given day', ada, '2018-01-01', 'Wirtin', '2018-01-01'],
  ['of a given day for somebody whom no article names', bo, '2021-07-07', 'Rätin', '2021-07-07'],
])('toRoleOn gives the office %s', (_, actor, day, title, date) => {
  expect(toRoleOn(actor, day)).toEqual({ title, date });
});

test.each([
  ['on a day without one', ada, '2022-02-02'],
  ['where no article names somebody', bo, undefined],
])('toRoleOn gives none %s', (_, actor, day) => {
  expect(toRoleOn(actor, day)).toBeUndefined();
});
