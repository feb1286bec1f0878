import { expect, test } from 'vitest';
import { toActorFeeds } from '../../src/site/actor-feeds.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { COLLECTIONS } from './example-site.ts';

const { statements } = buildSite(COLLECTIONS);
const toRecord = (speakers: string[], firstSeen: string, old: string[] = []) => ({
  speakers,
  firstSeen,
  history:
    old.length > 0
      ? [{ date: firstSeen, kind: 'changed' as const, text: 'Ja', speakers: old }]
      : [],
});

test('whoever says something has an Atom feed', () => {
  expect([...toActorFeeds(statements, [], undefined)].toSorted()).toEqual([
    ['ada-berg', ['atom']],
    ['bo-tal', ['atom']],
  ]);
});

test('so has who did once, and who was taken for the speaker', () => {
  const feeds = toActorFeeds([], [toRecord(['cem-roth'], '2024-06-01', ['dora-see'])], undefined);
  expect([...feeds.keys()]).toEqual(['cem-roth', 'dora-see']);
});

test('a feed of the time of version 1 stays in all formats', () => {
  const records = [toRecord(['bo-tal'], '2024-05-31'), toRecord(['bo-tal'], '2024-06-01')];
  expect(toActorFeeds(statements, records, '2024-05-31').get('bo-tal')).toEqual([
    'rss',
    'atom',
    'json',
  ]);
});

test('the feed of an actor who is gone is that of the one who stands for it, else all that there may have been', () => {
  const toPast = (id: string, into?: string) => {
    const target =
      into === undefined ? undefined : ({ kind: 'actor', id: into, name: '', lang: 'de' } as const);
    const end = { ended: undefined, reason: undefined };
    return {
      kind: 'actor',
      id,
      status: into === undefined ? 'missing' : 'merged',
      into: target,
      ...end,
    } as const;
  };
  const past = [toPast('alt', 'bo-tal'), toPast('weg'), toPast('stumm', 'nordfunk')];
  const find = (until: string | undefined) => {
    const feeds = toActorFeeds(statements, [toRecord(['bo-tal'], '2024-05-31')], until, past);
    return ['alt', 'weg', 'stumm'].map((id) => feeds.get(id)?.length);
  };
  expect(find(undefined)).toEqual([1, 1, undefined]);
  expect(find('2024-05-31')).toEqual([3, 3, undefined]);
});
