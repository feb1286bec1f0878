import type { Node } from '@takumi-rs/core';
import type { Measure, StatementCard } from './card-data.ts';
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
import type { Fit, Size } from './fit-text.ts';
import { fitText } from './fit-text.ts';
import type { Run } from './to-runs.ts';
import { toRuns } from './to-runs.ts';

const FOOT = 96;
const GAP = 38;
const NOTICE = 46;
/** Room for two lines, or four small ones. */
const CHAIN = 80;
const HEIGHT = CARD.height - LAYOUT.top - LAYOUT.bottom - FOOT - GAP;
const DISC = 88;

const SIZES: readonly [Size, ...Size[]] = [
  toSize(120, 1.14),
  toSize(108, 1.14),
  toSize(98, 1.14),
  ...[88, 80, 73, 67, 62].map((size) => toSize(size, 1.2)),
  ...[57, 52, 48].map((size) => toSize(size, 1.26)),
  // The smallest hold the longest text beside a notice and a long chain, so that no sentence is cut.
  ...[44, 41, 38, 36, 33, 30, 27, 24, 22].map((size) => toSize(size, 1.3)),
];

/** The sentences, how they came here, who speaks, in which office, and where and when they were published. */
export function toStatementCard(
  data: StatementCard,
  paint: Paint,
  measure: Measure,
): readonly Node[] {
  const chain = fitText(toSpaces(data.chain), {
    width: WIDTH,
    height: CHAIN,
    // What it says of the words is never cut off.
    sizes: [28, 24, 22, 20, 18, 16].map((size) => toSize(size, 1.2)) as [Size, ...Size[]],
    measure: (text) => measure(text, 'sans'),
  });
  const notices = toNotices(data, paint);
  const taken =
    (notices.length > 0 ? NOTICE : 0) +
    chain.lines.length * chain.size * chain.lineHeight +
    GAP / 2;
  const height = HEIGHT - taken;
  const text = data.parts.map((part) => part.text).join('');
  // The signs of the lines, so that each is found again.
  const parts = data.parts.map((part) => ({ ...part, text: toSpaces(part.text) }));
  const fit = fitText(toSpaces(text), {
    width: WIDTH,
    height,
    sizes: SIZES,
    measure: (line) => measure(line, 'serif'),
  });
  return [
    ...notices,
    box({ height, flexDirection: 'column', justifyContent: 'center' }, [
      box(
        { flexDirection: 'column', alignItems: 'flex-start' },
        toRuns(fit.lines, parts).map((runs) => toRunLine(runs, fit, paint)),
      ),
    ]),
    toLines(chain, 'sans', { color: paint('quiet') }),
    box({ height: FOOT, alignItems: 'center', justifyContent: 'space-between' }, [
      box({ alignItems: 'center', columnGap: 24 }, [
        toDisc(data.initials, DISC, data.side, paint),
        toSpeaker(data, paint, measure),
      ]),
      toSource(data, paint, measure),
    ]),
  ];
}

/** A line: the words of the speaker in ink, those of the writer quiet. */
function toRunLine(runs: readonly Run[], { size, lineHeight }: Fit, paint: Paint): Node {
  const face = { fontSize: size, lineHeight, letterSpacing: size > 80 ? -0.01 * size : 0 };
  return box(
    {},
    runs.map(({ text, isSpoken }) =>
      toText(text, 'serif', {
        ...face,
        whiteSpace: 'pre',
        fontWeight: isSpoken ? 600 : 400,
        ...(isSpoken ? {} : { color: paint('quiet') }),
      }),
    ),
  );
}

/** A line above the words. */
function toNotices({ polarity, notice }: StatementCard, paint: Paint): readonly Node[] {
  const parts = [polarity, notice].filter((part) => part !== undefined);
  if (parts.length === 0) return [];
  return [
    box(
      { columnGap: 20 },
      parts.map((text) =>
        toText(text, 'sans', {
          fontSize: 28,
          lineHeight: 1.2,
          fontWeight: 650,
          color: paint('accent'),
        }),
      ),
    ),
  ];
}

const SPEAKER_WIDTH = 550;
const SOURCE_WIDTH = 318;

function toSpeaker({ name, role }: StatementCard, paint: Paint, measure: Measure): Node {
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

function toSource({ publisher, date, site }: StatementCard, paint: Paint, measure: Measure): Node {
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
