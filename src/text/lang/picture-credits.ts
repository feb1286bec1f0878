/** "Foto: Ada Berg", "Archivfotos: …", "© Nordfunk": the words before a colon that say who made a picture, in German and English. */
const CREDIT =
  /(?:^|(?<=[.!?…)“”"]\s+))(?:(?:\p{L}+(?:foto|bild|grafik|karte))s?:|(?:Fotos?|Fotomontage|Bild(?:er)?|Grafik|Illustration|Karte|Zeichnung|Collage|Montage|Screenshot|Quelle|Photos?|Pictures?|Images?|Graphic|Drawing|Map|Source|Credit)(?:\/\p{L}+)?:|©)/u;

/**
 * Where in a caption the credit begins: at its start or behind a sentence. The length of the caption, if it has none.
 *
 * @example findCredit('Der Deich. Foto: Ada Berg') // 11
 */
export function findCredit(caption: string): number {
  return CREDIT.exec(caption)?.index ?? caption.length;
}
