import type { Node } from '@takumi-rs/core';
import type { Measure, SiteCard } from './card-data.ts';
import type { Paint } from './card-parts.ts';
import { box, toLines, toSize, toSpaces, WIDTH } from './card-parts.ts';
import { fitText } from './fit-text.ts';

/** The name of the site and what it is for. */
export function toSiteCard(data: SiteCard, paint: Paint, measure: Measure): readonly Node[] {
  const name = fitText(toSpaces(data.name), {
    width: WIDTH,
    height: 260,
    sizes: [toSize(120, 1.1), toSize(104, 1.1), toSize(88, 1.1), toSize(72, 1.1), toSize(58, 1.12)],
    measure: (text) => measure(text, 'serif') * 1.06,
  });
  const claim = fitText(toSpaces(data.claim), {
    width: WIDTH,
    height: 180,
    sizes: [toSize(48, 1.3), toSize(42, 1.3), toSize(36, 1.3)],
    measure: (text) => measure(text, 'sans'),
  });
  return [
    box({ flexDirection: 'column', justifyContent: 'center', rowGap: 28, height: 516 }, [
      toLines(name, 'serif', { fontWeight: 650, letterSpacing: -0.01 * name.size }),
      toLines(claim, 'sans', { color: paint('quiet') }),
    ]),
  ];
}
