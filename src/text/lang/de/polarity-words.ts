const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Verbs of saying that deny, refuse or doubt what stands behind them: "bestritt, dass …". */
export const DENYING_VERBS =
  words(`ablehnen abstreiten ausschließen bestreiten bezweifeln dementieren leugnen verneinen verwerfen
  widersprechen zurückweisen zweifeln`);

/** Nouns that do the same: "äußerte Zweifel, dass …"; their ending is open. */
export const DENYING_NOUN =
  /^(?:zweifeln?|dementis?|widerspruch|widerspruchs|absagen?|weigerung|leugnung)$/u;

/** Verbs of asking. */
export const ASKING_VERBS = words('fragen nachfragen nachhaken anfragen wissen');

/** Verbs that do what they say when their subject wants to: "will betonen", "möchte daran erinnern". */
export const PERFORMING_VERBS =
  words(`anmerken bekräftigen bemerken betonen einräumen ergänzen erinnern gestehen hervorheben hinweisen hinzufügen
  klarstellen unterstreichen verdeutlichen zugeben`);

/** Verbs behind which an infinitive of saying is still to come: "kündigte an, zu erklären". */
export const ANNOUNCING_VERBS = words('ankündigen versprechen zusagen zusichern');

/** Infinitives that announce words and are no verbs of saying: "kündigte an, den Plan vorzustellen". */
export const PRESENTING =
  /^(?:vorzustellen|vorzulegen|darzulegen|bekanntzugeben|bekanntzumachen|vorzutragen|äußern|sprechen|reden|informieren|unterrichten)$/u;

/** Words that negate a clause, "kein" in any form among them. */
export const NEGATOR =
  /^(?:nicht|nie|niemals|nimmer|keineswegs|keinesfalls|mitnichten|nichts|weder|kein(?:e[nmrs]?)?)$/u;

/** What stands for nobody without a noun: "Niemand sagte", "sagte keiner". */
export const NOBODY_WORD = /^(?:niemand|niemande[nm]|keine[rs]?|nichts)$/u;

/** Behind "nicht" these make no negation of it: "nicht nur", "nicht zuletzt", "nicht ohne Stolz". */
export const NO_NEGATION = words(
  'nur zuletzt ohne erst allein weniger minder umsonst lange weit selten unerwähnt',
);

/** Behind "kein": "keine zwei Minuten später" denies nothing. */
export const TIME_UNIT = /^(?:sekunde|minute|stunde|tag|woche|monat|jahr)(?:e|en|n)?$/u;

/** Behind "kein", "niemand" or "nichts" before "als": "kein Geringerer als", "nichts anderes als". */
export const OTHER_THAN = /^(?:ander|geringer|wenig|höher|bess)/u;

/** Nouns that "kein" turns into their contrary: "machte keinen Hehl daraus, dass …". */
export const SECRET = /^(?:hehl|geheimnis)$/u;

/** Conjunctions under which nothing is claimed: "wenn sie sagt", "falls er behauptet". */
export const CONDITION = words('wenn falls sofern sobald vorausgesetzt angenommen gesetzt');

/** What a clause says that takes back the clause with "dass" behind it: "Es stimmt nicht, dass sie gesagt hat …". */
export const UNTRUE = words('falsch unwahr erfunden gelogen ausgeschlossen unzutreffend');

/** Nouns for what is not true. */
export const LIE = /^(?:lügen?|unsinns?|falschmeldung(?:en)?|fälschung(?:en)?|erfindung(?:en)?)$/u;

/** "Wer sagte, dass …?" leaves open whether anybody did; "Warum sagte sie, dass …?" takes it for granted that she did. */
export const OPEN_QUESTION = /^(?:wer|wen|wem|was|welche[rsnm]?|inwiefern)$/u;

/** What makes the clause with "dass" behind it a guess: "Es könnte sein, dass …", "Denkbar ist, dass …". */
export const POSSIBLE =
  /^(?:könnten?|würden?|wären?|möglich|denkbar|vorstellbar|vielleicht|fehlte?)$/u;
