import type { Collections } from '../../src/site/collections.ts';
import { toActorEntry, toArticleEntry } from '../site/example-collections.ts';
import type { Random } from '../ledger/random.ts';

type Edit = (collections: Collections, random: Random, round: number) => Collections;

/** One edit of an editor's: an article, an actor, a place or a term is new, other or gone. */
export function editAtRandom(collections: Collections, random: Random, round: number): Collections {
  return (random.pick(EDITS) ?? addArticle)(collections, random, round);
}

const addArticle: Edit = (all, random, round) => {
  const speaker = random.pick(all.actors)?.id ?? '';
  const article = toArticleEntry(`neu-${String(round)}`, {
    date: `2022-0${String(1 + random.below(9))}-11`,
    text: `„Wort ${String(round)}“, hieß es in Seedorf.`,
    quotes: [
      {
        id: `q-${'abcdefghijklmnopqrstuvwxyz234567'.charAt(round % 32).repeat(7)}z`,
        words: `„Wort ${String(round)}“`,
        speakers: [speaker],
      },
    ],
    mentions: ['Seedorf=place:seedorf'],
  });
  return { ...all, articles: [...all.articles, article] };
};

const removeArticle: Edit = (all, random) => {
  const gone = random.pick(all.articles);
  return { ...all, articles: all.articles.filter((one) => one !== gone) };
};

const retitleArticle: Edit = (all, random, round) => {
  const of = random.pick(all.articles);
  const articles = all.articles.map((one) =>
    one === of ? { ...one, data: { ...one.data, title: `Titel ${String(round)}` } } : one,
  );
  return { ...all, articles };
};

const correctArticle: Edit = (all, random, round) => {
  const of = random.pick(all.articles);
  const correction = {
    kind: 'correction',
    date: '2022-11-01',
    text: `Fehler ${String(round)}`,
  } as const;
  const articles = all.articles.map((one) =>
    one === of ? { ...one, data: { ...one.data, corrections: [correction] } } : one,
  );
  return { ...all, articles };
};

const renameActor: Edit = (all, random, round) => {
  const of = random.pick(all.actors);
  const actors = all.actors.map((one) =>
    one === of ? { ...one, data: { ...one.data, name: `Name ${String(round)}` } } : one,
  );
  return { ...all, actors };
};

const addActor: Edit = (all, _random, round) => ({
  ...all,
  actors: [
    ...all.actors,
    toActorEntry(`akteur-${String(round)}`, { name: `Akteur ${String(round)}` }),
  ],
});

const removeActor: Edit = (all, random) => {
  const gone = random.pick(all.actors);
  return { ...all, actors: all.actors.filter((one) => one !== gone) };
};

const removePlace: Edit = (all) => ({ ...all, places: all.places.slice(1) });

const renameTerm: Edit = (all, random, round) => {
  const of = random.pick(all.terms);
  const terms = all.terms.map((one) =>
    one === of ? { ...one, data: { ...one.data, term: `Wort ${String(round)}` } } : one,
  );
  return { ...all, terms };
};

const EDITS: readonly Edit[] = [
  ...[addArticle, removeArticle, retitleArticle, correctArticle],
  ...[renameActor, addActor, removeActor, removePlace, renameTerm],
];
