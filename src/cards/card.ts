import type { Node } from '@takumi-rs/core';
import { toActorCard } from './actor-card.ts';
import type { Theme } from '../colours/theme.ts';
import type { CardData, Measure } from './card-data.ts';
import type { Paint } from './card-parts.ts';
import { toSiteCard } from './site-card.ts';
import { box, CARD, LAYOUT, toPaint, toToken } from './card-parts.ts';
import { toStatementCard } from './statement-card.ts';

/** The tree of nodes that takumi draws as a card of 1200 by 630 px. */
export function toCard(data: CardData, theme: Theme, measure: Measure): Node {
  const paint = toPaint(theme);
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      paddingTop: LAYOUT.top,
      paddingBottom: LAYOUT.bottom,
      paddingLeft: LAYOUT.left,
      paddingRight: LAYOUT.right,
      backgroundColor: paint('paper'),
      color: paint('ink'),
    },
    [
      box(
        {
          position: 'absolute',
          left: 0,
          top: 0,
          width: LAYOUT.bar,
          height: CARD.height,
          backgroundColor: paint(toToken(data.side)),
        },
        [],
      ),
      ...toContent(data, paint, measure),
    ],
  );
}

function toContent(data: CardData, paint: Paint, measure: Measure): readonly Node[] {
  switch (data.kind) {
    case 'statement':
      return toStatementCard(data, paint, measure);
    case 'actor':
      return toActorCard(data, paint, measure);
    case 'site':
      return toSiteCard(data, paint, measure);
  }
}
