const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/u));

/** Verbs of saying that deny, refuse or doubt what stands behind them: "bestritt, dass …". */
export const DENYING_VERBS =
  words(`ablehnen abstreiten ausschließen bestreiten bezweifeln dementieren leugnen verneinen verwerfen
  widersprechen zurückweisen zweifeln`);

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
