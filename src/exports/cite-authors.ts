import { toLine } from './plain-text.ts';

/** A person by both parts of the name, or any other author by a name that nobody may take apart. */
export type Author =
  | { readonly family: string; readonly given: string }
  | { readonly literal: string };

/** What the frontmatter of an article says of its authors. */
type Given = string | readonly string[] | undefined;

const AGENCY =
  /^(?:aap|afp|ansa|ap|apa|dapd|dpa|efe|epd|kna|pap|reuters|sda|sid|tass|upi|xinhua)(?:-afx)?$/iu;
/** Words that are the name of a medium or an office more often than of a person. */
const ORGANISATION =
  /(?:agentur|allgemeine|amt|anzeiger|blatt|bote|büro|dienst|echo|fernsehen|funk|gmbh|institut|kurier|magazin|media|medien|ministerium|nachrichten|network|news|partei|post|presse|press|redaktion|rundschau|spiegel|stiftung|tageblatt|team|times|tv|union|universität|verband|verein|verlag|welt|zeit|zeitung)s?$/iu;
const ADJECTIVE =
  /^(?:Alle|Bayerischer?|Berliner|Das|Der|Die|El|Frankfurter|Freie[rs]?|Hamburger|Junge|Kölner|La|Le|Münchner|Neue[rs]?|The|Unsere?|Wiener)$|(?:deutsche[rs]?|ische[rs]?)$/iu;
const PARTICLE =
  /^(?:al|bin|da|de|del|della|den|der|di|dos|du|la|le|ten|ter|van|vom|von|zu|zum|zur)$/u;
const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const SHOUTED = /^\p{Lu}{2,}$/u;
const TITLES = /^(?:(?:Prof|Dr)\.\s*(?:\p{Ll}+\.\s*)*)+/u;

/**
 * Reads the authors of an article. Each name of a list is one author. One text is taken apart at "und", ";", "/" and "&", and
 * only where every part is the full name of a person, or a news agency; else all of it is one author. It is never taken
 * apart at a comma, behind which a town or a second name may stand.
 *
 * @example toAuthors('Ada Berg und Bo Tal') // Berg, Ada and Tal, Bo
 * @example toAuthors('Ada Berg, Quellau') // one author: several stand in a list
 */
export function toAuthors(given: Given): readonly Author[] {
  if (typeof given === 'object')
    return given.map(toLine).map((name) => toAuthor(name) ?? { literal: name });
  const line = toLine(given ?? '');
  if (line === '') return [];
  const parts = line
    .replace(/^[Vv]on\s+(?=\p{Lu})/u, '')
    .split(/\s+(?:und|and)\s+|\s*[;/&]\s*/u)
    .filter(Boolean);
  const authors = parts.flatMap((part) => toAuthor(part) ?? []);
  return authors.length > 0 && authors.length === parts.length ? authors : [{ literal: line }];
}

/** The authors of a source as names, as its editor divides them. */
export function toAuthorNames(given: Given): readonly string[] {
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}

function toAuthor(text: string): Author | undefined {
  if (AGENCY.test(text)) return { literal: text };
  const words = text.replace(TITLES, '').split(' ');
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const isPerson =
    words.length >= 2 &&
    words.length <= 5 &&
    NAME.test(first) &&
    NAME.test(last) &&
    !ADJECTIVE.test(first) &&
    words.every((word) => NAME.test(word) || PARTICLE.test(word)) &&
    !words.some((word) => ORGANISATION.test(word) || SHOUTED.test(word));
  if (!isPerson) return undefined;
  const particle = words.findIndex((word) => PARTICLE.test(word));
  const family = particle < 0 ? words.length - 1 : particle;
  return { given: words.slice(0, family).join(' '), family: words.slice(family).join(' ') };
}

/** The name as people write it: "Ada Berg". */
export function toNaturalName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.given} ${author.family}`;
}

/** The name as lists sort it: "Berg, Ada". */
export function toSortedName(author: Author): string {
  return 'literal' in author ? author.literal : `${author.family}, ${author.given}`;
}
