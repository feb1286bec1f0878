/** How words came: said, written, thought, or one of two that the text leaves open. */
export type Medium = 'speech' | 'writing' | 'speech-or-writing' | 'speech-or-thought';

const WRITING = /^(?:schreiben|notieren|twittern|formulieren|verlesen)$/u;
const THINKING =
  /^(?:glauben|hoffen|fürchten|befürchten|denken|vermuten|annehmen|ausgehen|erwarten|bezweifeln|zweifeln|schätzen|überlegen|erwägen|opinion|noun|erhoffen|mutmaßen|beschließen|entscheiden)$/u;
const SAYING =
  /^(?:sagen|rufen|aus\|rufen|äußern|sprechen|erzählen|antworten|entgegnen|erwidern|fragen|meinen|betonen|ankündigen|nennen|bezeichnen|ergänzen|hinzufügen|brüllen|schreien)$/u;
const REPORTING =
  /^(?:melden|berichten|mitteilen|bekannt werden|bestätigen|vorwerfen|heißen|hervorgehen|feststellen|behaupten|versichern|angeben)$/u;

/** The medium of a quote, by its verb and by whether a document speaks. */
export function toMedium(lemma: string, isDocument: boolean, isDirect: boolean): Medium {
  if (isDocument || WRITING.test(lemma)) return 'writing';
  if (THINKING.test(lemma)) return 'speech-or-thought';
  if (SAYING.test(lemma) || isDirect) return 'speech';
  return lemma === 'source' || REPORTING.test(lemma) ? 'speech-or-writing' : 'speech';
}
