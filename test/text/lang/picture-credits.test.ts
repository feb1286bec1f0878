import { expect, test } from 'vitest';
import { findCredit } from '../../../src/text/lang/picture-credits.ts';

test.each([
  ['Der Deich. Foto: Ada Berg', 'Foto: Ada Berg'],
  ['Foto: Ada Berg/Nordfunk', 'Foto: Ada Berg/Nordfunk'],
  ['Der Deich bei Seedorf. Archivbild: Nordfunk', 'Archivbild: Nordfunk'],
  [
    'Wer hilft? Grafik: Quellauer Bote; Quelle: Deichamt',
    'Grafik: Quellauer Bote; Quelle: Deichamt',
  ],
  ['Der Deich. © Nordfunk', '© Nordfunk'],
  ['The dyke. Photo: Ada Berg', 'Photo: Ada Berg'],
  ['Das Foto: ein Deich', ''],
  ['Ein Deich', ''],
])('the credit of %j is %j', (caption, credit) => {
  expect(caption.slice(findCredit(caption))).toBe(credit);
});
