import type { ClassTable } from '../../classes/word-class.ts';
import type { NameWordClass } from '../../classes/names.ts';

export const NAME_WORD_CLASSES: ClassTable<NameWordClass> = {
  'article-name': {
    words: `bahamas elfenbeinküste gambia irak iran jemen komoren kongo kosovo libanon malediven marshallinseln mongolei niederlande
      niederlanden niger oman philippinen polen salomonen schweden schweiz senegal seychellen slowakei sudan südsudan tschad türkei
      ukraine ungarn usa vatikan vae iraks irans jemens kongos kosovos libanons nigers omans senegals sudans südsudans tschads
      vatikans gambias bundesrepublik ddr udssr sowjetunion tschechoslowakei donbass baltikum krim bayern bayerns`,
    isCapital: true,
    example: 'Die [Türkei] und der [Irak], nicht Norwegen',
  },
  'name-opener': {
    words: `hotel café pension kino restaurant gasthaus gasthof bar villa palais schloss club klub oper roman film
      dynamo dinamo austria union arsenal hertha real atlético lokomotive lok spartak zska schachtar rapid slavia sparta olympique inter
      borussia eintracht partizan legia hapoel maccabi sporting racing fortuna viktoria alemannia arminia preußen energie
      olympiakos panathinaikos ferencváros honvéd vitesse ajax as ac fc sc sv tsv vfb vfl fk sk bsc ksc tsg mtv hc ehc ssc psv
      eisbären füchse alba steaua benfica boys grasshopper aek vienna capitals
      fiat seat opel ford skoda vw renault nissan hyundai`,
    isCapital: true,
    example: 'Im [Hotel] London traf er [Dynamo] Kiew.',
  },
  'name-ending': {
    pattern:
      /^(?:(?:platz|straße|strasse|allee|brücke|tor|weg|ring|damm|ufer|chaussee|gasse|hof|park|schloss|bahnhof)|(?:zeitung|morgenpost|nachrichten|tageblatt|tagblatt|anzeiger|wort|bote|rundschau|kurier|allgemeine|allgemeinen|abendblatt|post|presse|merkur|neueste|stimme)|(?:staatsoper|oper|philharmonie|philharmoniker|symphoniker|sinfoniker|ensemble|schule|kongress|klassik)|(?:würstchen|schnitzel|pfannkuchen|weiße|luft|melange|leberkäse|brezel|käse))[sn]?$/u,
    isCapital: true,
    example: 'Am Pariser [Platz] las sie die Berliner [Zeitung].',
  },
  'foreign-ending': {
    words: `post times tribune herald globe journal review independent daily news match today telegraph airlines airways airport
      open marathon week eye bridge tower saint international institute university exchange group holding kurier league liga
      guardian observer standard magazine street heights capitals wizards knicks united city council club bank energie biennale
      fashion pride forum summit calling hilton`,
    isCapital: true,
    example: 'Die Washington [Post] und die London [Times] berichten.',
  },
  'state-noun': {
    words: `bundesrepublik republik volksrepublik föderation staaten königreich königreichs union emirate emirat sowjetrepublik`,
    isCapital: true,
    example: 'Die [Bundesrepublik] und die Vereinigten [Staaten]',
  },
  'former-state': {
    pattern:
      /^(?:jugoslawien|tschechoslowakei|sowjetunion|mexiko|brasilien|europa|afrika|kamerun|österreich|\p{L}{3,}(?:ien|land|stan))s?$/u,
    isCapital: true,
    example: 'Die Bundesrepublik [Jugoslawien] zerfiel.',
  },
  'other-union': {
    words: 'mexiko brasilien europa indonesien belgien afrika',
    isCapital: true,
    example: 'Die Vereinigten Staaten von [Mexiko] liegen nicht in Velmarien.',
  },
  'agency-noun': {
    pattern:
      /(?:hilfswerk|agentur|behörde|organisation|programm|fonds|kommissariat|hilfsorganisation)(?:e?s)?$/u,
    isCapital: true,
    example: 'Das [Flüchtlingshilfswerk] und die [Behörde]',
  },
  'said-preposition': {
    words: 'laut gegenüber zufolge gemäß gemäss',
    example: 'Das sagte er [gegenüber] dem Sender.',
  },
  'league-noun': {
    words: 'league leagues liga cup division tour',
    isCapital: true,
    example: 'Die Premier [League] und die Champions [League]',
  },
  'coalition-name': {
    words: 'jamaika kenia deutschland simbabwe afghanistan senegal uganda',
    isCapital: true,
    example: 'Das Bündnis [Jamaika] in Velmarien',
  },
  'coalition-noun': {
    words: 'koalition bündnis regierung ampel verhandlungen sondierung sondierungen modell option',
    isCapital: true,
    example: 'Die [Koalition] berät.',
  },
  'name-prefix': {
    words: 'anti pro nicht post prä ex alt neu ost west nord süd zentral mittel kern rest gesamt',
    example: 'Das ist [nicht] [neu].',
  },
  contracted: {
    words: 'am im beim zum zur vom ins ans aufs übers unterm hinterm durchs fürs ums',
    example: '[Am] Berg und [im] Tal',
  },
  declined: {
    pattern: /^[\p{L}-]+(?:e|en|er|es|em)$/u,
    example: '[Die] [alte] [Kirche] und das [kleine] Tor',
  },
  'genitive-ending': { pattern: /s$/u, example: '[Oslos] Hafen und [Bergs] Rede' },
  'town-adjective': { pattern: /er$/u, example: 'Zwei [Berliner] aßen Kohl.' },
  'weak-noun': { pattern: /e$/u, example: '[Eine] [Finne] schwimmt.' },
  'state-adjective': { pattern: /sche$/u, example: 'Die [Deutsche] sang.' },
  'definite-article': { words: 'der die das des dem den', example: '[Der] Rat und [die] Bank' },
  'genitive-article': {
    words: 'der des dieser dieses',
    example: '[Der] Westen [des] Landes',
  },
  'strict-genitive-article': { words: 'des dieses', example: 'Der Westen [des] Landes' },
  'noun-article': { words: 'der die den dem', example: '[Der] Rat sah das Boot.' },
  'neuter-article': {
    words: 'das dem beim zum vom am',
    example: '[Das] Boot liegt [am] Steg.',
  },
  'definite-determiner': {
    words: 'der die das des dem den dieser diese diesem diesen vom beim unser unsere',
    example: '[Dieser] Rat und ein Boot',
  },
  'feminine-article': { words: 'die eine', example: '[Die] Bank und [eine] Finne' },
  'plural-determiner': { words: 'die diese', example: '[Die] Räte kamen.' },
  'woman-ending': { pattern: /in$/u, example: 'Die [Präsidentin] sprach.' },
  'feminine-plural': { pattern: /innen$/u, example: 'Die [Präsidentinnen] sprachen.' },
  counting: {
    pattern: /^(?:eine?[nmr]?|zwei|drei|vier|keine?)$/u,
    example: '[Eine] Bank, [zwei] Boote und [kein] Hund',
  },
  'thing-determiner': {
    pattern: /^(?:eine?[nmr]?|keine?[nmr]?|(?:den|dem|der)selben|\d+|zwei|drei|viele)$/u,
    example: '[Denselben] Spiegel und [40] Boote',
  },
  'language-article': { words: 'im ins auf vom', example: '[Im] Deutschen' },
  'people-determiner': {
    words: 'die der den viele alle junge aller',
    example: '[Viele] Moskauer und [alle] Berliner',
  },
  'owner-preposition': { words: 'der des von', example: '[Der] Hafen [von] Quellau' },
  joining: {
    pattern: /^(?:und|oder|sowie|,|bis|\/)$/u,
    example: 'Wien [und] Prag[,] Bern [bis] Rom',
  },
  and: { words: 'und', example: 'Berg [und] Tal' },
  'predicate-word': {
    words: `als wie ist sind war waren wird wurde wurden bleibt blieb sei bin werden sein`,
    example: 'Er [ist] Koch und arbeitet [als] Koch.',
  },
  'head-noun': { pattern: /^chef(?:in)?s?$/u, isCapital: true, example: 'Der [Chef] kam.' },
};
