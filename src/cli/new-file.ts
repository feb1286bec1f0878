import { stringify } from 'yaml';
import type { z } from 'zod';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { didYouMean } from '../files/did-you-mean.ts';
import { toRequirement } from '../files/values/to-requirement.ts';
import { actorSchema } from '../schemas/actor.ts';
import { articleSchema } from '../schemas/article.ts';
import { placeSchema } from '../schemas/place.ts';
import { termSchema } from '../schemas/term.ts';

export const NEW_KINDS = ['article', 'actor', 'place', 'term'] as const;

export type NewKind = (typeof NEW_KINDS)[number];

export function isNewKind(word: string): word is NewKind {
  return NEW_KINDS.some((kind) => kind === word);
}

type Folder = 'articles' | 'actors' | 'places' | 'glossary';

/** A new file: the folder of its kind, its text, and what its editor does next. */
export interface NewFile {
  readonly folder: Folder;
  readonly text: string;
  readonly next: string;
}

type Values = Readonly<Record<string, string | undefined>>;

interface Recipe {
  readonly folder: Folder;
  readonly schema: z.ZodType;
  readonly toData: (values: Values, today: string) => Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly next: Said;
}

const RECIPES: Readonly<Record<NewKind, Recipe>> = {
  article: {
    folder: 'articles',
    schema: articleSchema,
    toData: ({ name, date }, today) => ({ title: name, date: date ?? today }),
    body: '\n[Hier steht der Text des Artikels.]\n',
    next: {
      de: 'die Zeile Text durch den Artikel ersetzen.',
      en: 'replace the line of text by the article.',
    },
  },
  actor: {
    folder: 'actors',
    schema: actorSchema,
    toData: ({ name, kind = 'person' }) => ({ name, kind, draft: true }),
    body: '',
    next: {
      de: 'Ämter, Quellen und ein Profil ergänzen, dann draft herausnehmen.',
      en: 'add roles, sources and a profile, then take out draft.',
    },
  },
  place: {
    folder: 'places',
    schema: placeSchema,
    toData: ({ name, lat, lon }) => ({ name, lat: toNumber(lat), lon: toNumber(lon) }),
    body: '',
    next: {
      de: 'andere Namen ergänzen, und den Staat, wenn er in einem liegt.',
      en: 'add other names and the country, if it has any.',
    },
  },
  term: {
    folder: 'glossary',
    schema: termSchema,
    toData: ({ name, short }) => ({ term: name, short }),
    body: '',
    next: {
      de: 'andere Wörter dafür und Quellen ergänzen.',
      en: 'add other words for it and sources.',
    },
  },
};

/** The file of a new entry by its name and flags; lines that say what is wrong where its schema refuses it. */
export function toNewFile(kind: NewKind, values: Values, today: string): NewFile | string[] {
  const { folder, schema, toData, body, next } = RECIPES[kind];
  const data = toData(values, today);
  const { error } = schema.safeParse(data, { error: toRequirement });
  if (error)
    return error.issues.map(({ path: [key = ''], message, ...issue }) => {
      const isName = key === 'title' || key === 'name' || key === 'term';
      const what = isName ? say({ de: 'Der Name', en: 'The name' }) : `--${String(key)}`;
      const value = data[String(key)];
      if (value === undefined) return say({ de: `${what} fehlt.`, en: `${what} is missing.` });
      const choices = issue.code === 'invalid_value' ? issue.values.map(String) : [];
      const meant = didYouMean(String(value), choices);
      return say({
        de: `${what} ${message}; es ist „${String(value)}“. ${meant}`,
        en: `${what} ${message}; it is “${String(value)}”. ${meant}`,
      }).trim();
    });
  // Other readers of YAML take words such as “ja” or “no” for something else.
  const keys = stringify(data, { lineWidth: 0, compat: 'yaml-1.1' });
  return { folder, text: `---\n${keys}---\n${body}`, next: say(next) };
}

function toNumber(text: string | undefined): number | string | undefined {
  return text !== undefined && /^[-+]?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text;
}
