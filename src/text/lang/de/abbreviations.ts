import type { SentenceStops } from '../language.ts';

const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Abs Art Az Bd Bf Bhf Co Dipl Dr Fr Frl Hr Hrsg Ing Jh Kfz Mio Mrd Nr Prof Red St Str Tel Tsd Verf
  allg bes bzgl bzw ca christl d dt ehem eigtl engl etc ev evtl exkl frz gem ggf geb gest griech inkl insb jr jun
  kath lat lt max min mind möbl o österr phil russ röm s sen sog sr stellv städt tägl u urspr usf usw v vgl vs wiss z zz zzt`.split(
    /\s+/u,
  ),
);

/** Full stops of German that end no sentence: "am 3. Mai", "in der 5. Liga", "zum 3. Mal". */
export const STOPS: SentenceStops = {
  abbreviations: ABBREVIATIONS,
  behindOrdinal:
    /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Geburtstag|Etage|Stock|Platz|Runde|Spieltag|Bundesliga|Weltkrieg)\b/u,
  asOrdinal:
    /(?:^|\s)(?:der|die|das|den|dem|des|am|im|zum|zur|beim|vom|ihrem|seinem|einem) \d{1,3}$/u,
};
