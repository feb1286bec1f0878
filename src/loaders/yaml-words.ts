import type { ErrorCode } from 'yaml';

/** What the errors of the YAML parser mean, in German; in English it speaks for itself. Each ends a sentence. */
export const YAML_WORDS: Readonly<Record<ErrorCode, string>> = {
  ALIAS_PROPS: 'ein Alias kann weder Anker noch Tag haben',
  BAD_ALIAS: 'der Alias ist nicht richtig geschrieben',
  BAD_COLLECTION_TYPE: 'Liste und Gruppe passen hier nicht zusammen',
  BAD_DIRECTIVE: 'die Zeile mit % ist keine Anweisung, die YAML kennt',
  BAD_DQ_ESCAPE: 'hinter dem umgekehrten Schrägstrich steht kein Zeichen, das er maskieren kann',
  BAD_INDENT: 'die Einrückung stimmt nicht',
  BAD_PROP_ORDER: 'Anker und Tag stehen an der falschen Stelle',
  BAD_SCALAR_START: 'mit diesem Zeichen kann kein Text beginnen',
  BLOCK_AS_IMPLICIT_KEY: 'in dieser Zeile stehen zwei Doppelpunkte, oder die Einrückung fehlt',
  BLOCK_IN_FLOW: 'innerhalb von Klammern kann kein eingerückter Block stehen',
  DUPLICATE_KEY: 'ein Schlüssel steht doppelt da',
  IMPOSSIBLE: 'das kann nicht gelesen werden',
  KEY_OVER_1024_CHARS: 'der Schlüssel hat mehr als 1024 Zeichen',
  MISSING_CHAR: 'ein Anführungszeichen, eine Klammer, ein Doppelpunkt oder ein Leerzeichen fehlt',
  MULTILINE_IMPLICIT_KEY:
    'ein Schlüssel steht nicht auf einer einzigen Zeile, oder sein Doppelpunkt fehlt',
  MULTIPLE_ANCHORS: 'hier stehen zwei Anker',
  MULTIPLE_DOCS: 'hier beginnt ein zweites Dokument',
  MULTIPLE_TAGS: 'hier stehen zwei Tags',
  NON_STRING_KEY: 'der Schlüssel ist kein Text',
  RESOURCE_EXHAUSTION: 'es ist zu viel ineinander verschachtelt',
  TAB_AS_INDENT: 'eingerückt wird mit Leerzeichen, nicht mit Tabulatoren',
  TAG_RESOLVE_FAILED: 'diesen Tag gibt es nicht',
  UNEXPECTED_TOKEN: 'hier steht etwas, das dort nicht hingehört',
};
