const ROLE =
  /(?:präsident|minister|premier|kanzler|sprecher|chef|general|admiral|oberst|könig|königin|fürst|papst|kardinal|bischof|vorsitzende[rn]?|vorsitz|vize|führer|meister|gründer|besitzer|inhaber|unternehmer|ermittler|verteidiger|autor|regisseur|lehrer|spieler|berater|beraterin|senator|gouverneur|botschafter|kommissar|sekretär|richter|anwalt|abgeordnete[rn]?|politiker|direktor|leiter|manager|forscher|wissenschaftler|experte|expertin|trainer|kollege|kollegin|nachfolger|vorgänger|bürgermeister|diplomat|kandidat|beauftragte[rn]?|funktionär|landrat|dezernent|fraktionschef|staatschef|herr|frau|dr|prof|professor|doktor|sir|lady|scheich)(?:in|innen|s|n|en)?$/iu;

const SPOKESPERSON =
  /(?:sprecher|sprecherin|sprechers|sprechern|sprecherinnen|beamte[rn]?|vertreter|vertretern|vertreterin|kreise|kreisen)$/iu;

/** Tells whether a noun names an office, a rank or a form of address: Präsident, Außenministerin, Kreml-Chef. */
export function isRoleNoun(word: string): boolean {
  return ROLE.test(word);
}

/** Tells whether a noun names somebody who speaks for another: Regierungssprecherin, Polizeisprecher, Kreise. */
export function isSpokespersonNoun(word: string): boolean {
  return SPOKESPERSON.test(word);
}

/** Tells whether a noun names a government or the one who speaks for it, without saying which: Regierung, Regierungssprecher. */
export function isGovernmentNoun(word: string): boolean {
  return /^(?:(?:bundes)?regierung|regierungs-?(?:sprecher|kreise)\p{L}*|kabinett)s?$/iu.test(word);
}
