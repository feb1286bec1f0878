import type { ContainerNode, Node, TextNode } from '@takumi-rs/core';
import type { Theme } from '../colours/theme.ts';
import type { Face, SideNumber } from './card-data.ts';
import type { Fit, Size } from './fit-text.ts';

/** Pixels, as link previews want them. */
export const CARD = { width: 1200, height: 630 };

/** Where everything stands, in pixels. */
export const LAYOUT = { bar: 20, left: 112, right: 84, top: 60, bottom: 54 };

/** The width of the text. */
export const WIDTH = CARD.width - LAYOUT.left - LAYOUT.right;

export type Style = Readonly<Record<string, string | number>>;

/** Gives the colour of a token of the theme. */
export type Paint = (token: string) => string;

/** The mark of the site, its dot in the accent. */
export function toSite(site: string, paint: Paint): Node {
  const parts = site.split(/(·)/u).filter((part) => part !== '');
  return box(
    {},
    parts.map((part) =>
      toText(part, 'serif', {
        fontSize: 32,
        fontWeight: 700,
        lineHeight: 1.25,
        ...(part === '·' ? { color: paint('accent') } : {}),
      }),
    ),
  );
}

export function toDisc(initials: string, size: number, side: SideNumber, paint: Paint): Node {
  return box(
    {
      width: size,
      height: size,
      flexShrink: 0,
      alignItems: 'center',
      justifyContent: 'center',
      borderRadius: size / 2,
      backgroundColor: `color-mix(in oklab, ${paint(toToken(side))} 20%, ${paint('sheet')})`,
      color: toInk(side, paint),
    },
    [toText(initials, 'sans', { fontSize: size * 0.36, fontWeight: 650, lineHeight: 1 })],
  );
}

/** The colour of a side for letters: readable on the paper and on the disc. */
export function toInk(side: SideNumber, paint: Paint): string {
  return `color-mix(in oklab, ${paint(toToken(side))} 75%, ${paint('ink')})`;
}

/** Each line is a node: the renderer breaks none itself. */
export function toLines({ lines, size, lineHeight }: Fit, face: Face, style: Style): Node {
  return box(
    { flexDirection: 'column', alignItems: 'flex-start' },
    lines.map((line) => toText(line, face, { fontSize: size, lineHeight, ...style })),
  );
}

export function toText(text: string, face: Face, style: Style): TextNode {
  return { type: 'text', text, style: { fontFamily: face, whiteSpace: 'nowrap', ...style } };
}

export function box(style: Style, children: readonly Node[]): ContainerNode {
  return { type: 'container', style: { display: 'flex', ...style }, children: [...children] };
}

/** One kind of blank: the fonts have no glyph for the narrow no-break space and would draw a box. */
export function toSpaces(text: string): string {
  return text
    .replace(/\u202F/gu, '\u2009')
    .replace(/\u2011/gu, '-')
    .replace(/\u00AD/gu, '')
    .replace(/[ \t\r\n]+/gu, ' ')
    .trim();
}

export function toPaint(theme: Theme): Paint {
  return (token) => {
    const value = theme.get(token);
    if (value === undefined)
      throw new Error(`A card needs the colour --${token}, but tokens.css has none.`);
    return value;
  };
}

export function toToken(side: SideNumber): string {
  return `side-${String(side)}`;
}

/** A size of letters in pixels and the height of their lines. */
export function toSize(size: number, lineHeight: number): Size {
  return { size, lineHeight };
}
