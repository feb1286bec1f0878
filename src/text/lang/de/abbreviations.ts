/** Abbreviations whose full stop ends no sentence, without that stop. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `Abs Art Az Bd Bf Bhf Co Dipl Dr Fr Frl Hr Hrsg Ing Jh Kfz Mio Mrd Nr Prof Red St Str Tel Tsd Verf
  allg bes bzgl bzw ca christl d dt ehem eigtl engl etc ev evtl exkl frz gem ggf geb gest griech inkl insb jr jun
  kath lat lt max min mind möbl o österr phil russ röm s sen sog sr stellv städt tägl u urspr usf usw v vgl vs wiss z zz zzt`.split(
    /\s+/u,
  ),
);
