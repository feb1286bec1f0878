import type { Blockquote, Definition, Image, Paragraph } from 'mdast';
import { findCredit } from '../../text/lang/picture-credits.ts';
import { toBox } from './block-part.ts';
import type { Pictures } from './pictures.ts';

/** Gives a picture its address on the site and its size, so that nothing moves when it is there. */
export function placePicture(node: Image | Definition, pictures: Pictures): void {
  const picture = pictures.get(node.url);
  if (!picture) return;
  node.url = picture.address;
  if (node.type !== 'image') return;
  const { width, height } = picture;
  const size = { ...(width && { width }), ...(height && { height }) };
  node.data = { ...node.data, hProperties: { ...size, loading: 'lazy', decoding: 'async' } };
}

/**
 * A picture alone in its paragraph is a figure; what stands in quotation marks behind its address is the caption, with
 * the credit behind it.
 *
 * @example ![Ein Deich](deich.jpg "Der Deich bei Seedorf. Foto: Ada Berg")
 */
export function toFigure({ children }: Paragraph, source: string): Blockquote | undefined {
  const [image] = children;
  if (image?.type !== 'image' || children.length > 1) return undefined;
  const title = image.title?.trim() ?? '';
  const from = findTitle(image, title, source);
  image.title = null;
  const at = findCredit(title);
  const caption = title.slice(0, at).trimEnd();
  const credit = title.slice(at);
  const lines = [
    ...(caption === '' ? [] : [toLine(caption, image, from)]),
    ...(credit === '' ? [] : [toCredit(toLine(credit, image, from + at))]),
  ];
  if (lines.length === 0) return toBox('figure', {}, [image]);
  return toBox('figure', {}, [image, toBox('figcaption', {}, lines, 'caption')]);
}

function toCredit(line: Paragraph): Paragraph {
  return { ...line, data: { part: 'credit', hProperties: { className: ['credit'] } } };
}

/** A part of the caption as a paragraph, with its place in the file. */
function toLine(value: string, image: Image, offset: number): Paragraph {
  const start = image.position?.start;
  const begin = start?.offset ?? 0;
  const position = start && {
    start: { line: start.line, column: start.column + offset - begin, offset },
    end: image.position?.end ?? start,
  };
  return { type: 'paragraph', children: [{ type: 'text', value, ...(position && { position }) }] };
}

/** Where the caption begins in the file; where the picture does, if escapes make it another text there. */
function findTitle({ position }: Image, title: string, source: string): number {
  const start = position?.start.offset ?? 0;
  const at = source.slice(start, position?.end.offset ?? start).lastIndexOf(title);
  return start + Math.max(0, at);
}
