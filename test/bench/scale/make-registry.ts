import { toValidId } from '../../../src/schemas/to-id.ts';
import {
  BODY_ENDS,
  BODY_STARTS,
  FIRST_NAMES,
  OFFICES,
  SURNAME_ENDS,
  SURNAME_STARTS,
  TERMS,
  TOWN_ENDS,
  TOWN_STARTS,
} from './phrases.ts';
import type { Random } from './random.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly surname: string;
  readonly office: string;
}

export interface Registry {
  readonly people: readonly Person[];
  readonly towns: readonly string[];
  readonly terms: readonly string[];
  /** Texts of the files by their paths in the content folder. */
  readonly files: ReadonlyMap<string, string>;
}

const BODIES = BODY_STARTS.flatMap((start) => BODY_ENDS.map((end) => `${start}${end}`));
const TOWNS = TOWN_STARTS.flatMap((start) => TOWN_ENDS.map((end) => `${start}${end}`));
const SURNAMES = SURNAME_STARTS.flatMap((start) => SURNAME_ENDS.map((end) => `${start}${end}`));

/** Invented people with an office and a body, towns and terms: 500 actors, 99 places, 24 terms. */
export function makeRegistry(random: Random, actors = 500): Registry {
  const files = new Map<string, string>();
  for (const body of BODIES)
    files.set(
      `actors/${toValidId(body)}.md`,
      `---\nname: ${body}\nkind: organisation\n---\n\nErfundene Einrichtung, die es nur in dieser Messung gibt.\n`,
    );
  const people = Array.from({ length: actors - BODIES.length }, (_, index): Person => {
    const surname = SURNAMES[(index * 5) % SURNAMES.length] ?? '';
    const first = FIRST_NAMES[(index + Math.floor(index / SURNAMES.length)) % FIRST_NAMES.length];
    const name = `${first ?? ''} ${surname}`;
    return { id: toValidId(name), name, surname, office: random.pick(OFFICES) };
  });
  for (const { id, name, office } of people) {
    const of = toValidId(random.pick(BODIES));
    files.set(
      `actors/${id}.md`,
      `---\nname: ${name}\nkind: person\nroles:\n  - title: ${office}\n    of: ${of}\n    from: "2015"\nspeaksFor:\n  - of: ${of}\n    from: "2015"\nsources:\n  - title: Messung\n    url: https://example.org/${id}\n    retrieved: "2026-01-02"\n---\n\n${name} ist in dieser Messung ${office}. Die Person ist erfunden.\n`,
    );
  }
  for (const town of TOWNS)
    files.set(
      `places/${toValidId(town)}.md`,
      `---\nname: ${town}\nlat: ${String(53 + random.below(100) / 100)}\nlon: ${String(8 + random.below(300) / 100)}\n---\n\n${town} ist ein erfundener Ort.\n`,
    );
  for (const term of TERMS)
    files.set(
      `glossary/${toValidId(term)}.md`,
      `---\nterm: ${term}\nshort: Was diese Messung so nennt.\n---\n\nDie ${term} gibt es nur in dieser Messung.\n`,
    );
  return { people, towns: TOWNS, terms: TERMS, files };
}
