import type { Color, Rgb } from 'culori';
import { clampChroma, clampRgb, converter, formatHex, wcagContrast } from 'culori';
import type { Said } from '../i18n/say.ts';
import type { Theme } from './theme.ts';

/** The tokens that a site may set. */
export type ColourToken = 'accent' | 'link';

/** How a colour stands out where it stands out least. */
export interface Contrast {
  /** From 1 to 21, as WCAG 2 measures it. */
  readonly ratio: number;
  /** What it has to be there: 4.5 for text, 3 for lines and focus rings. */
  readonly least: 4.5 | 3;
  /** What it stands on, for messages, and the colour of that: `#fcfaf6`. */
  readonly ground: Said;
  readonly groundColour: string;
}

interface Ground {
  readonly name: Said;
  readonly colour: Rgb;
  readonly least: Contrast['least'];
}

const SIDES = ['1', '2', '3', '4', '5', '6', '7', '8', 'neutral'];

/** How fine the nearest colour is looked for: as lightness in OKLCH, from 0 to 1. */
const STEP = 0.002;

const toRgb = converter('rgb');
const toOklch = converter('oklch');

/** Measures a colour (`#0a5`) on everything that the token stands on in the theme; gives the place that is farthest from enough. */
export function measureContrast(colour: string, token: ColourToken, theme: Theme): Contrast {
  return findWorst(colour, toGrounds(token, theme));
}

export function isEnough({ ratio, least }: Contrast): boolean {
  return ratio >= least;
}

/**
 * The colour nearest to this one, of the same hue and lighter or darker, that stands out enough wherever the token stands in
 * the theme: itself, where it does already. It is paler where the hue has no such colour on a screen.
 */
export function findNearest(colour: string, token: ColourToken, theme: Theme): string {
  const grounds = toGrounds(token, theme);
  const from = toOklch(colour);
  if (!from) throw new Error(`“${colour}” is no colour.`);
  if (isEnough(findWorst(colour, grounds))) return colour;
  const shades = Array.from({ length: 1 / STEP + 1 }, (_, index) => index * STEP)
    .sort((a, b) => Math.abs(a - from.l) - Math.abs(b - from.l))
    .map((l) => formatHex(clampChroma({ ...from, l }, 'oklch')));
  const nearest = shades.find((shade) => isEnough(findWorst(shade, grounds)));
  if (nearest === undefined) throw new Error('Neither black nor white can be read on the paper.');
  return nearest;
}

function findWorst(colour: string, grounds: readonly Ground[]): Contrast {
  const measured = grounds.map(({ name, colour: ground, least }) => {
    const ratio = wcagContrast(colour, ground);
    return { ratio, least, ground: name, groundColour: formatHex(ground) };
  });
  const [worst] = measured.sort((a, b) => a.ratio / a.least - b.ratio / b.least);
  if (!worst) throw new Error('A colour stands on nothing.');
  return worst;
}

/** What stands in the accent is text; the colour of links is also that of focus rings, and both stand in articles on quotes. */
function toGrounds(token: ColourToken, theme: Theme): Ground[] {
  const paper = readColour('paper', theme);
  const grounds: Ground[] = [
    { name: { de: 'dem Papier', en: 'the paper' }, colour: paper, least: 4.5 },
    {
      name: { de: 'der Fläche eines Kastens', en: 'the sheet of a box' },
      colour: readColour('sheet', theme),
      least: 4.5,
    },
  ];
  if (token === 'accent') return grounds;
  const toQuotes = (name: Said, tint: string, least: Contrast['least']): Ground[] =>
    SIDES.map((side) => ({
      name,
      colour: lay(readColour(`side-${side}`, theme), readShare(tint, theme), paper),
      least,
    }));
  return [
    ...grounds,
    ...toQuotes({ de: 'einem Zitat', en: 'a quote' }, 'tint', 4.5),
    ...toQuotes(
      { de: 'einem ausgewählten Zitat', en: 'a quote that was chosen' },
      'tint-strong',
      3,
    ),
  ];
}

/** A colour that lets the paper through, as a browser lays it on it. */
function lay(colour: Rgb, share: number, paper: Rgb): Rgb {
  const mix = (over: number, under: number): number => over * share + under * (1 - share);
  return {
    mode: 'rgb',
    r: mix(colour.r, paper.r),
    g: mix(colour.g, paper.g),
    b: mix(colour.b, paper.b),
  };
}

function readColour(token: string, theme: Theme): Rgb {
  const colour: Color | undefined = toRgb(theme.get(token));
  if (!colour) throw new Error(`tokens.css has no colour --${token}.`);
  return clampRgb(colour);
}

/** @returns from 0 to 1 */
function readShare(token: string, theme: Theme): number {
  const share = Number.parseFloat(theme.get(token) ?? '') / 100;
  if (Number.isNaN(share)) throw new Error(`tokens.css has no share --${token}.`);
  return share;
}
