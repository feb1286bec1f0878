import { hash } from 'node:crypto';

/** 128 bits: enough that two different pages of an archive never meet. */
const LENGTH = 22;

/** A short digest of a text; a text that is shorter stands for itself. */
export function toDigest(text: string, length = LENGTH): string {
  if (text.length < length) return text;
  return hash('sha256', text, 'base64url').slice(0, length);
}
