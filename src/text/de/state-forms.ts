/**
 * States and regions by their German names, with the stems of their adjectives and, where it differs from the
 * name, what stands for them before a hyphen (US-Soldaten). Adjectives follow the list of state names of the
 * German Foreign Office (Auswärtiges Amt, "Verzeichnis der Staatennamen").
 */
const STATES = `
Ägypten: ägyptisch
Afghanistan: afghanisch
Albanien: albanisch
Algerien: algerisch
Argentinien: argentinisch
Armenien: armenisch
Aserbaidschan: aserbaidschanisch
Australien: australisch
Belarus: belarussisch
Belgien: belgisch
Bolivien: bolivianisch
Bosnien und Herzegowina: bosnisch
Brasilien: brasilianisch
Bulgarien: bulgarisch
Chile: chilenisch
China: chinesisch
Dänemark: dänisch
Deutschland: deutsch
Estland: estnisch
Finnland: finnisch
Frankreich: französisch
Georgien: georgisch
Griechenland: griechisch
Großbritannien: britisch
Indien: indisch
Indonesien: indonesisch
Irak: irakisch
Iran: iranisch
Irland: irisch
Island: isländisch
Israel: israelisch
Italien: italienisch
Japan: japanisch
Jemen: jemenitisch
Jordanien: jordanisch
Kanada: kanadisch
Kasachstan: kasachisch
Katar: katarisch
Kenia: kenianisch
Kolumbien: kolumbianisch
Kroatien: kroatisch
Kuba: kubanisch
Lettland: lettisch
Libanon: libanesisch
Libyen: libysch
Litauen: litauisch
Luxemburg: luxemburgisch
Marokko: marokkanisch
Mexiko: mexikanisch
Moldau: moldauisch
Montenegro: montenegrinisch
Neuseeland: neuseeländisch
Niederlande: niederländisch
Nigeria: nigerianisch
Nordkorea: nordkoreanisch
Nordmazedonien: nordmazedonisch
Norwegen: norwegisch
Österreich: österreichisch
Pakistan: pakistanisch
Philippinen: philippinisch
Polen: polnisch
Portugal: portugiesisch
Rumänien: rumänisch
Russland: russisch
Saudi-Arabien: saudisch saudi-arabisch
Schweden: schwedisch
Schweiz: schweizerisch
Serbien: serbisch
Slowakei: slowakisch
Slowenien: slowenisch
Spanien: spanisch
Südafrika: südafrikanisch
Südkorea: südkoreanisch
Sudan: sudanesisch
Syrien: syrisch
Thailand: thailändisch
Tschechien: tschechisch
Türkei: türkisch
Tunesien: tunesisch
Ukraine: ukrainisch
Ungarn: ungarisch
USA: US-amerikanisch amerikanisch | US
Venezuela: venezolanisch
Vereinigte Arabische Emirate: emiratisch
Vietnam: vietnamesisch
Westen: westlich
Zypern: zyprisch
`;

export interface StateForms {
  readonly adjectives: readonly string[];
  /** What stands for the name before a hyphen, besides the name itself. */
  readonly prefixes: readonly string[];
}

/** Adjectives and short forms of states by their German name. */
export const STATE_FORMS: ReadonlyMap<string, StateForms> = new Map(
  STATES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', rest = ''] = line.split(': ');
      const [adjectives = '', prefixes = ''] = rest.split(' | ');
      return [
        name,
        { adjectives: adjectives.split(' '), prefixes: prefixes.split(' ').filter(Boolean) },
      ];
    }),
);
