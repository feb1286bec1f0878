import type { ErrorCode } from 'yaml';

/** What the errors of the YAML parser mean, in German; in English it speaks for itself. Each is a clause behind a colon. */
export const YAML_WORDS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'Ein Alias kann weder Anker noch Tag haben',
  BAD_ALIAS: 'Der Alias ist nicht richtig geschrieben',
  BAD_COLLECTION_TYPE: 'Liste und Gruppe passen hier nicht zusammen',
  BAD_DIRECTIVE: 'Die Zeile mit % ist keine Anweisung, die YAML kennt',
  BAD_DQ_ESCAPE: 'Hinter dem umgekehrten Schrägstrich steht kein Zeichen, das er maskieren kann',
  BAD_INDENT: 'Die Einrückung stimmt nicht',
  BAD_PROP_ORDER: 'Anker und Tag stehen an der falschen Stelle',
  BAD_SCALAR_START: 'Mit diesem Zeichen kann kein Text beginnen',
  BLOCK_AS_IMPLICIT_KEY: 'In dieser Zeile stehen zwei Doppelpunkte, oder die Einrückung fehlt',
  BLOCK_IN_FLOW: 'Innerhalb von Klammern kann kein eingerückter Block stehen',
  DUPLICATE_KEY: 'Ein Schlüssel steht doppelt da',
  IMPOSSIBLE: 'Das kann nicht gelesen werden',
  KEY_OVER_1024_CHARS: 'Der Schlüssel hat mehr als 1024 Zeichen',
  MISSING_CHAR: 'Ein Anführungszeichen, eine Klammer, ein Doppelpunkt oder ein Leerzeichen fehlt',
  MULTILINE_IMPLICIT_KEY:
    'Ein Schlüssel steht nicht auf einer einzigen Zeile, oder sein Doppelpunkt fehlt',
  MULTIPLE_ANCHORS: 'Hier stehen zwei Anker',
  MULTIPLE_DOCS: 'Hier beginnt ein zweites Dokument',
  MULTIPLE_TAGS: 'Hier stehen zwei Tags',
  NON_STRING_KEY: 'Der Schlüssel ist kein Text',
  RESOURCE_EXHAUSTION: 'Es ist zu viel ineinander verschachtelt',
  TAB_AS_INDENT: 'Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren',
  TAG_RESOLVE_FAILED: 'Diesen Tag gibt es nicht',
  UNEXPECTED_TOKEN: 'Hier steht etwas, das dort nicht hingehört',
};
