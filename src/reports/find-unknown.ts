import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import { compareText } from '../schemas/compare-text.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';
import type { TextPlace } from '../files/content-file.ts';
import { isAboutSomebody, toBareName } from '../text/lang/de/speaker-names.ts';
import { findNameLikes } from './name-likes.ts';
import type { ArticleReading } from '../articles/read-article.ts';

/** Somebody whom articles name and the registry does not have. */
export interface Unknown {
  /** As the articles name them, without articles and titles. */
  readonly name: string;
  /** What stands before the name: Werftmeister. */
  readonly titles: readonly string[];
  readonly places: readonly (TextPlace & { readonly file: string })[];
}

/** Speakers who are not in the registry, most frequent first; who is only "er" or nobody is left out. */
export function findUnknownSpeakers(articles: readonly ArticleReading[]): Unknown[] {
  const found = articles.flatMap(({ file, annotations, toPlace }) =>
    annotations.quotes.flatMap((quote) => {
      const { text, ids } = quote.speaker;
      if (ids.length > 0 || !/\p{Lu}/u.test(text)) return [];
      const place = { file, ...toPlace(toOuterSpan(quote).start) };
      return text.split(/ und | sowie /u).flatMap((one) => {
        const bare = toBareName(one);
        return isAboutSomebody(bare.name) ? [] : [{ ...bare, place }];
      });
    }),
  );
  return toUnknown(found);
}

/** Names that look like people or organisations and are in no entry, most frequent first. */
export function findUnknownNames(articles: readonly ArticleReading[]): Unknown[] {
  const found = articles.flatMap((article) =>
    findNameLikes(article).map(({ name, title, start }) => ({
      name,
      title,
      place: { file: article.file, ...article.toPlace(start) },
    })),
  );
  return toUnknown(found);
}

/** One finding for each, at the first place, with how often and where else. */
export function toFindings(
  unknown: readonly Unknown[],
  rule: 'unknown-speaker' | 'unknown-name',
): Finding[] {
  return unknown.map(({ name, places }): Finding => {
    const [first = { file: '', line: 1, column: 1 }, ...also] = places;
    return {
      rule,
      severity: 'note',
      ...first,
      message: say(rule === 'unknown-speaker' ? toSpeaks(name, places) : toIsNamed(name, places)),
      fix: say({
        de: 'actors/….md anlegen, oder den Namen als Nebennamen eines Eintrags ergänzen; npm run suggest entwirft Dateien.',
        en: 'Add actors/….md, or the name as an alias of an entry; npm run suggest drafts files.',
      }),
      ...(also.length > 0 ? { also } : {}),
    };
  });
}

function toSpeaks(name: string, { length }: Unknown['places']): Said {
  const [mal, times] = toTimes(length);
  return {
    de: `„${name}“ spricht ${mal} und steht nicht im Register.`,
    en: `“${name}” speaks ${times} and is not in the registry.`,
  };
}

function toIsNamed(name: string, { length }: Unknown['places']): Said {
  const [mal, times] = toTimes(length);
  return {
    de: `„${name}“ wird ${mal} genannt und steht nicht im Register.`,
    en: `“${name}” is named ${times} and is not in the registry.`,
  };
}

function toTimes(count: number): readonly [german: string, english: string] {
  return count === 1 ? ['einmal', 'once'] : [`${String(count)}-mal`, `${String(count)} times`];
}

function toUnknown(
  found: readonly { name: string; title: string | undefined; place: Unknown['places'][number] }[],
): Unknown[] {
  const full = new Set(found.map(({ name }) => name).filter((name) => name.includes(' ')));
  const bySurname = Map.groupBy(full, (name) => name.slice(name.lastIndexOf(' ') + 1));
  // A surname alone is the one full name that ends with it.
  const toFull = (name: string): string => {
    const [owner, other] = name.includes(' ') ? [] : (bySurname.get(name) ?? []);
    return owner !== undefined && other === undefined ? owner : name;
  };
  return [...Map.groupBy(found, ({ name }) => toFull(name))]
    .map(([name, uses]) => ({
      name,
      titles: [...new Set(uses.flatMap(({ title }) => title ?? []))],
      places: uses.map(({ place }) => place),
    }))
    .sort((a, b) => b.places.length - a.places.length || compareText(a.name, b.name));
}
