import type { ClassTable } from '../../classes/word-class.ts';
import type { PlaceClass } from '../../classes/names.ts';

export const PLACE_CLASSES: ClassTable<PlaceClass> = {
  locative: {
    words: `in im nach aus bei beim um durch über bis nahe ab via nördlich südlich östlich westlich nordöstlich nordwestlich
      südöstlich südwestlich außerhalb ausserhalb innerhalb unweit oberhalb unterhalb inmitten abseits`,
    example: '[In] Oslo und [außerhalb] Roms regnet es [im] Mai.',
  },
  'inside-preposition': { words: 'in im', example: '[In] Oslo und [im] Tal' },
  'from-preposition': { words: 'aus', example: 'Kritik kam [aus] Moskau.' },
  'actor-preposition': {
    words: 'gegen mit für an von durch auf ohne gegenüber seitens laut',
    example: 'Der Protest [gegen] Moskau begann [mit] Reden.',
  },
  between: { words: 'zwischen', example: 'Die Bahn [zwischen] Wien und Prag fährt.' },
  direction: {
    pattern:
      /(?:nördlich|südlich|östlich|westlich|unweit|außerhalb|ausserhalb|oberhalb|abseits|inmitten|kilometer|entfernt|fern|flughafen)$/u,
    example: '[Südlich] von Kiew, drei [Kilometer] von Oslo [entfernt]',
  },
  'town-title': {
    pattern:
      /(?:stadt|region|großraum|grossraum|stadtgebiet|provinz|landkreis|bezirk|metropole|messe|flughafen|bahnhof|zoo|universität|standort|hafen|gemeinde|station)$|^(?:raum|gebiet|staat|land|kreis|uni|ort|(?:bade|kur|urlaubs|vor)ort)$/u,
    isCapital: true,
    example: 'Die [Hauptstadt] Moskau und der [Raum] Wien',
  },
  'seated-noun': {
    pattern:
      /^\P{L}*(?!bundes|verfassungs|straf|internat|welt|europa)\p{L}*(?:amts|land|verwaltungs|sozial|arbeits|finanz|handels|bezirks|kreis|regional|ober|kammer|jugend|familien|kantons)gericht(?:s|es|e)?$|(?:hauptzollamt|zollamt|finanzamt|gesundheitsamt|jugendamt|standesamt|wetteramt|bezirksamt|ordnungsamt|kriminalamt|umweltamt|bauamt|umweltbundesamt|arbeitsamt|hochschule|uni|universität|akademie|klinikum|klinik|krankenhaus|spital|charité|polizei|polizeidirektion|polizeipräsidium|präsidium|staatsanwaltschaft|oberstaatsanwaltschaft|anwaltskammer|ärztekammer|handelskammer|handwerkskammer|wirtschaftskammer|arbeiterkammer|feuerwehr|zoo|tierpark|museum|oper|staatsoper|philharmonie|theater|schauspielhaus|kunsthalle|festspiele|hauptbahnhof|bahnhof|flughafen|airport|hafen|börse|justizanstalt|justizvollzugsanstalt|gefängnis|haftanstalt|bistum|erzbistum|diözese|erzdiözese|wahlkreis|stadtwerke|stadtverwaltung|verkehrsbetriebe|wasserbetriebe|institut|studio|filiale|niederlassung|landesverband|ortsverband|kreisverband|stadtverband|arena|stadion|messe|rathaus|gymnasium|volkshochschule|agentur für arbeit|jobcenter|landesamt|oberlandesgericht|marathon|luftfahrtamt|tourismus)(?:s|es|en|e|er|n)?$/u,
    isCapital: true,
    example: 'Das [Landgericht] Wien, die [Universität] Bern und das Verfassungsgericht in Prag',
  },
  'actor-acronym': {
    words: 'us usa eu un uno nato who iwf ezb opec oecd osze udssr ddr brd',
    isCapital: true,
    example: 'Die [EU] und die [USA], nicht die CDU',
  },
  'town-possession': {
    pattern:
      /^(?:bürgermeister|oberbürgermeister|bevölkerung|einwohner|bewohner|polizei|feuerwehr|hafen|stadt|innenstadt|altstadt|zentrum|stra(?:ß|ss)e|gasse|vorort|vorstadt|u-bahn|s-bahn|metro|tram|flughafen|bahnhof|hauptbahnhof|norden|süden|osten|westen|nordosten|südosten|südwesten|nordwesten|himmel|umland|umgebung|mitte|herz|nähe|museum|oper|theater|universität|hochschule|zoo|park|platz|haus|häuser|dächer|stadtrat|stadtteil|stadtrand|außenbezirk|bezirk|viertel|rand|rathaus|amtsgericht|krankenhaus|tor|schule|klinik|kirche|hotel|restaurant|kneipe|café|verkehr|skyline|sehenswürdigkeit|brücke|kanalisation|randbezirk|vororten|wahrzeichen|nachtleben)(?:innen|in|nen|en|er|n|e|s|es)?$/u,
    isCapital: true,
    example: 'Moskaus [Straßen], der [Bürgermeister] und der [Norden]',
  },
  'town-noun': {
    words: 'stadt hauptstadt metropole millionenstadt innenstadt altstadt großstadt kommune',
    isCapital: true,
    example: 'Die [Stadt] wächst, die [Metropole] auch.',
  },
  'place-adverb': {
    words: 'hier dort hierher dorthin hierzulande wo dorther',
    example: 'Sie lebt [dort], [wo] es regnet.',
  },
  transport: {
    pattern:
      /^(?:züge?n?|zuge?s?|bahn(?:strecke|verkehr|linie)?|strecke|flüge?n?|flug(?:verkehr|zeug|zeuge)|stra(?:ß|ss)e|autobahn|route|linie|fährt|fahren|fuhr|fliegt|fliegen|flog|pendelt|pendeln|verkehrt|verkehren|kilometer|fahrt|reise|nachtzug|bus|busse|fähre|direktflug)$/u,
    example: '[Züge] zwischen Wien und Prag [fahren].',
  },
  visit: {
    pattern:
      /^(?:besucht(?:e|en)?|besuchen|verließ(?:en)?|verliess(?:en)?|verlassen|verlässt|erreicht(?:e|en)?|erreichen|bombardiert(?:e|en)?|beschoss(?:en)?|beschießt|beschießen|erobert(?:e|en)?|erobern|belagert(?:e|en)?|umzingelt(?:e|en)?|bereist(?:e|en)?|überquert(?:e|en)?|evakuiert(?:e|en)?|überflog(?:en)?|durchquert(?:e|en)?|einkesselt|flieht)$/u,
    example: 'Sie [besuchte] Moskau und [verließ] Wien.',
  },
  'place-verb': {
    words: 'liegt lag liege zählt gehört',
    example: 'Oslo [liegt] am Fjord und [gehört] uns.',
  },
  'visit-infinitive': {
    words: 'besuchen verlassen erreichen',
    example: 'Sie will Oslo [besuchen] und [verlassen].',
  },
  'attack-noun': {
    pattern:
      /(?:angriff|attacke|beschuss|belagerung|einnahme|eroberung|bombardierung|bombardement|schlacht|offensive|vormarsch|vorstoß|vorstoss|marsch|rakete|drohne|bombe|anschlag|anflug)(?:es|s|en|e|n)?$/u,
    isCapital: true,
    example: 'Der [Raketenangriff] auf Kiew und die [Belagerung] von Wien',
  },
  'conquest-noun': {
    pattern:
      /(?:belagerung|einnahme|eroberung|bombardierung|bombardement|befreiung|evakuierung|besetzung|zerstörung|beschuss|verteidigung|schlacht)(?:es|s|en)?$/u,
    isCapital: true,
    example: 'Die [Eroberung] Roms und die [Befreiung] von Paris',
  },
  beyond: { words: 'aus nach bis entfernt über', example: 'Von Oslo [aus] fuhr er [nach] Rom.' },
  'statement-noun': {
    pattern:
      /^(?:kritik|signale?|stimmen?|reaktion(?:en)?|zustimmung|widerspruch|widerstand|forderung(?:en)?|druck|warnung(?:en)?|lob|drohung(?:en)?|protest|vorwürfe|absage|zusagen?|antwort)$/u,
    isCapital: true,
    example: '[Kritik] und [Drohungen] aus Moskau',
  },
  'hearsay-verb': {
    pattern: /^(?:hieß|hiess|heißt|heisst|verlautete?)$/u,
    example: 'Aus Moskau [hieß] es',
  },
  'compass-noun': {
    words: `westen osten norden süden nordosten nordwesten südosten südwesten westens ostens nordens südens`,
    isCapital: true,
    example: 'Der [Westen] und der [Osten] der Insel',
  },
  'compass-adjective': {
    pattern: /^(?:nord|süd)?(?:west|ost|nord|süd|öst|nörd)lich(?:e[nrsm]?)?$/u,
    example: 'Die [westliche] Küste, das [südöstliche] Ufer',
  },
  'geographic-noun': {
    pattern:
      /^(?:hemisphäre|halbkugel|länge|breite|richtung|\p{L}*(?:ufer|teil|rand|hang|provinz|region|viertel|vorort|himmel|horizont|küste|grenze|ende|ausläufer|insel|balkan|mittelmeer|pazifik|atlantik|ozean|meer|see|länder|bezirk|gebiet|hälfte|seite|stadt|tal|gebirge|alpen|spitze|winde?|eingang|ausgang|zufahrt|fassade|flügel|stadtrand|strand|wald|wälder|kanton|distrikt|becken|landkreis|ecke|zipfel|fahrbahn|straße|strasse|umland|afrika|europa|asien|amerika|sahara))(?:s|es|e|en|n|er)?$/u,
    isCapital: true,
    example: 'Die westliche [Hemisphäre] und das östliche [Flussufer]',
  },
  'extent-adjective': {
    pattern:
      /^(?:halb|ganz|fern|tief|wild|äußerst|äusserst|hoh|gesamt|nah|mittler|weit|entlegen|ländlich|flach|bergig|rau|sonnig|trocken|regenreich)e[nrsm]?$/u,
    example: 'Der [halbe] Westen der Insel und der [wilde] Osten',
  },
  'weather-word': {
    pattern:
      /^(?:regen|regnet|regnen|schneit|wind|wolken?|grad|sonne|schauer|schnee|gewitter|nebel|hoch|tief|sturm|sturmböen|frost|hitze|bewölkt|heiter|niederschläge|temperaturen)$/u,
    example: 'Im Westen [regnet] es bei zehn [Grad].',
  },
};
