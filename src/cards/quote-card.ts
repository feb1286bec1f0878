import type { Node } from '@takumi-rs/core';
import type { Measure, QuoteCard } from './card-data.ts';
import type { Paint } from './card-parts.ts';
import {
  box,
  CARD,
  LAYOUT,
  toDisc,
  toLines,
  toSite,
  toSize,
  toSpaces,
  toText,
  WIDTH,
} from './card-parts.ts';
import type { Size } from './fit-text.ts';
import { fitText } from './fit-text.ts';

const FOOT = 96;
const GAP = 38;
const NOTICE = 46;
const HEIGHT = CARD.height - LAYOUT.top - LAYOUT.bottom - FOOT - GAP;
const DISC = 88;

const SIZES: readonly [Size, ...Size[]] = [
  toSize(120, 1.14),
  toSize(108, 1.14),
  toSize(98, 1.14),
  ...[88, 80, 73, 67, 62].map((size) => toSize(size, 1.2)),
  ...[57, 52, 48].map((size) => toSize(size, 1.26)),
  ...[44, 41, 38, 36].map((size) => toSize(size, 1.3)),
];

/** The words, who said them, in which office, and where and when they were published. */
export function toQuoteCard(data: QuoteCard, paint: Paint, measure: Measure): readonly Node[] {
  const hasNotices = data.how !== undefined || data.notice !== undefined;
  const height = hasNotices ? HEIGHT - NOTICE : HEIGHT;
  const fit = fitText(toSpaces(data.words), {
    width: WIDTH,
    height,
    sizes: SIZES,
    measure: (text) => measure(text, 'serif'),
    end: data.isDirect ? '“' : '',
  });
  const face = { fontWeight: 500, letterSpacing: fit.size > 80 ? -0.01 * fit.size : 0 };
  return [
    ...toNotices(data, paint),
    box({ height, flexDirection: 'column', justifyContent: 'center' }, [
      // The opening mark hangs in the margin, so that the words stand on one edge; kerned to the first word it
      // would pull that off the edge.
      box({ position: 'relative' }, [
        ...(data.isDirect
          ? [
              toText('„', 'serif', {
                ...face,
                position: 'absolute',
                top: 0,
                left: -measure('„', 'serif') * fit.size,
                fontSize: fit.size,
                lineHeight: fit.lineHeight,
              }),
            ]
          : []),
        toLines(fit, 'serif', face),
      ]),
    ]),
    box({ height: FOOT, alignItems: 'center', justifyContent: 'space-between' }, [
      box({ alignItems: 'center', columnGap: 24 }, [
        toDisc(data.initials, DISC, data.side, paint),
        toSpeaker(data, paint, measure),
      ]),
      toSource(data, paint, measure),
    ]),
  ];
}

/** A line above the words. */
function toNotices({ how, notice }: QuoteCard, paint: Paint): readonly Node[] {
  const parts = [
    ...(how === undefined ? [] : [{ text: how, colour: 'quiet' }]),
    ...(notice === undefined ? [] : [{ text: notice, colour: 'accent' }]),
  ];
  if (parts.length === 0) return [];
  return [
    box(
      { columnGap: 20 },
      parts.map(({ text, colour }) =>
        toText(text, 'sans', {
          fontSize: 28,
          lineHeight: 1.2,
          fontWeight: 650,
          color: paint(colour),
        }),
      ),
    ),
  ];
}

const SPEAKER_WIDTH = 550;
const SOURCE_WIDTH = 318;

function toSpeaker({ name, role }: QuoteCard, paint: Paint, measure: Measure): Node {
  const sans = (text: string): number => measure(text, 'sans') * 1.05;
  const names = fitText(toSpaces(name), {
    width: SPEAKER_WIDTH,
    height: 42,
    sizes: [toSize(34, 1.2), toSize(30, 1.2), toSize(26, 1.2)],
    measure: sans,
  });
  const roles =
    role === undefined
      ? undefined
      : fitText(toSpaces(role), {
          width: SPEAKER_WIDTH,
          height: 62,
          sizes: [toSize(28, 1.25), toSize(25, 1.22)],
          measure: (text) => measure(text, 'sans'),
        });
  return box({ flexDirection: 'column', rowGap: 2 }, [
    toLines(names, 'sans', { fontWeight: 650 }),
    ...(roles ? [toLines(roles, 'sans', { color: paint('quiet') })] : []),
  ]);
}

function toSource({ publisher, date, site }: QuoteCard, paint: Paint, measure: Measure): Node {
  const source = fitText(toSpaces(publisher), {
    width: SOURCE_WIDTH,
    height: 34,
    sizes: [toSize(26, 1.25), toSize(24, 1.25)],
    measure: (text) => measure(text, 'sans'),
  });
  const quiet = { color: paint('quiet') };
  return box({ flexDirection: 'column', alignItems: 'flex-end' }, [
    toSite(site, paint),
    toLines(source, 'sans', quiet),
    toText(date, 'sans', { ...quiet, fontSize: source.size, lineHeight: 1.25 }),
  ]);
}
