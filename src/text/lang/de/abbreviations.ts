import type { SentenceStops } from '../language.ts';

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Abs Art Az Bd Bf Bhf Co Dipl Dr Fr Frl Hr Hrsg Ing Jh Kfz Mio Mrd Nr Prof Red St Str Tel Tsd Verf
  allg bes bzgl bzw ca christl d dt ehem eigtl engl etc ev evtl exkl frz gem ggf geb gest griech inkl insb jr jun
  kath lat lt max min mind möbl o österr phil russ röm s sen sog sr stellv städt tägl u urspr usf usw v vgl vs wiss z zz zzt`.split(
    /\s+/u,
  ),
);

const AGENCY = 'dpa|afp|apa?|sda|awp|epd|kna|sid|rtr|reuters|ots|dts|red';
const TOWN = String.raw`\p{Lu}[\p{L}-]+(?:(?:/| am | an der | im | in | bei |[ ])\p{Lu}[\p{L}-]+){0,3}`;
const DASH = String.raw`\s*[–—-]\s+`;

/**
 * "10.45 Uhr:", "10:45 –", "Update 10.45 Uhr", "BERLIN (dpa) –", "Berlin (jk/nd) –", "Berlin dpa –", "Berlin, 3. Mai –", "BERLIN –". Of towns and a
 * dash alone only capitals will do: "Ada Berg – so heißt sie – sagte".
 */
const OPENING = new RegExp(
  [
    String.raw`^(?:(?:Update|Stand)[ ])?(?:\d{1,2}[.:]\d{2}(?:[ \u00A0]?Uhr)?(?:\s*[:|]\s*|${DASH})|(?:\d{1,2}[.:]\d{2}|\d{1,2})[ \u00A0]Uhr(?:\s*[:|]\s*|${DASH}|\s+(?=["„»]?\p{Lu})))`,
    String.raw`^${TOWN}\s*\((?:${AGENCY}|${AGENCY.toUpperCase()}|Reuters)(?:[/, ][^()]{1,20})?\)(?:${DASH}|[.:]\s+)`,
    String.raw`^${TOWN}\s*\((?:\p{Ll}{2,3})(?:/\p{Ll}{2,3})*\)${DASH}`,
    String.raw`^${TOWN}[ ](?:${AGENCY})${DASH}`,
    String.raw`^${TOWN},\s(?:den[ ])?\d{1,2}\.\s*(?:\d{1,2}\.|\p{Lu}\p{L}+\.?)(?:\s*\d{4})?(?:${DASH}|[.:]\s+)`,
    String.raw`^\p{Lu}{5,}(?:[/ ]\p{Lu}{3,}){0,2}\s*[–—]\s+`,
  ].join('|'),
  'u',
);

/** Full stops of German that end no sentence: "am 3. Mai", "in der 5. Liga", "zum 3. Mal". */
export const STOPS: SentenceStops = {
  opening: OPENING,
  abbreviations: ABBREVIATIONS,
  behindOrdinal:
    /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Geburtstag|Etage|Stock|Platz|Runde|Spieltag|Bundesliga|Weltkrieg)\b/u,
  asOrdinal:
    /(?:^|\s)(?:der|die|das|den|dem|des|am|im|zum|zur|beim|vom|ihrem|seinem|einem) \d{1,3}$/u,
};
