import type { Node } from '@takumi-rs/core';
import type { ActorCard, Measure } from './card-data.ts';
import type { Paint } from './card-parts.ts';
import {
  box,
  toDisc,
  toInk,
  toLines,
  toSite,
  toSize,
  toSpaces,
  toText,
  WIDTH,
} from './card-parts.ts';
import { fitText } from './fit-text.ts';

/** The name, the office and the first sentence of a profile. */
export function toActorCard(data: ActorCard, paint: Paint, measure: Measure): readonly Node[] {
  const disc = 176;
  const gap = 44;
  const beside = WIDTH - disc - gap;
  const name = fitText(toSpaces(data.name), {
    width: beside,
    height: 172,
    sizes: [
      toSize(88, 1.08),
      toSize(76, 1.08),
      toSize(66, 1.1),
      toSize(56, 1.12),
      toSize(48, 1.14),
    ],
    measure: (text) => measure(text, 'serif') * 1.06,
  });
  const role = fitText(toSpaces(data.role ?? ''), {
    width: beside,
    height: 76,
    sizes: [toSize(32, 1.25), toSize(29, 1.25)],
    measure: (text) => measure(text, 'sans'),
  });
  const lead = fitText(toSpaces(data.lead ?? ''), {
    width: WIDTH - 40,
    height: 160,
    sizes: [
      toSize(44, 1.3),
      toSize(40, 1.32),
      toSize(37, 1.34),
      toSize(33, 1.32),
      toSize(29, 1.3),
      toSize(26, 1.28),
    ],
    isWhole: true,
    measure: (text) => measure(text, 'serif'),
  });
  return [
    box({ alignItems: 'center', columnGap: gap, height: 256 }, [
      toDisc(data.initials, disc, data.side, paint),
      box({ flexDirection: 'column', rowGap: 6 }, [
        toText(data.label, 'sans', {
          fontSize: 26,
          lineHeight: 1.2,
          fontWeight: 600,
          color: toInk(data.side, paint),
        }),
        toLines(name, 'serif', { fontWeight: 650, letterSpacing: -0.01 * name.size }),
        toLines(role, 'sans', { color: paint('quiet') }),
      ]),
    ]),
    box({ flexDirection: 'column', justifyContent: 'center', height: 170 }, [
      toLines(lead, 'serif', {}),
    ]),
    box({ justifyContent: 'flex-end' }, [toSite(data.site, paint)]),
  ];
}
