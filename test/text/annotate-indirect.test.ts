import { expect, test } from 'vitest';
import { annotate } from '../../src/text/annotate.ts';
import { toRows } from './read-example.ts';
import { EXAMPLES } from './registry-of-examples.ts';

/** Sentences and the statements in them, as `type | words | speaker`; see `toRow`. */
type Examples = readonly (readonly [sentence: string, rows: readonly string[]])[];

const CLAUSES: Examples = [
  // A clause with dass or ob, a clause in Konjunktiv, an infinitive.
  ['Ada Berg sagte, dass es genug sei.', ['indirect | dass es genug sei | ada-berg']],
  ['Ada Berg fragte, ob es genug sei.', ['indirect | ob es genug sei | ada-berg']],
  ['Ada Berg wies darauf hin, dass es genug ist.', ['indirect | dass es genug ist | ada-berg']],
  ['Ada Berg sagte, dass sie geht.', ['indirect | dass sie geht | ada-berg']],
  ['Ada Berg sagte, dass sie kam.', ['indirect | dass sie kam | ada-berg']],
  ['Ada Berg sagte, dass alle gehen.', ['indirect | dass alle gehen | ada-berg']],
  ['Ada Berg sagte, dass es regnet.', ['indirect | dass es regnet | ada-berg']],
  ['Ada Berg sagte, der Deich halte.', ['indirect | der Deich halte | ada-berg']],
  ['Ada Berg sagte, die Stadt brauche Hilfe.', ['indirect | die Stadt brauche Hilfe | ada-berg']],
  ['Ada Berg sagte, der Deich gehe kaputt.', ['indirect | der Deich gehe kaputt | ada-berg']],
  ['Ada Berg sagte, sie öffne wieder.', ['indirect | sie öffne wieder | ada-berg']],
  [
    'Ada Berg, die in Quellau wohnte, sagte, der Deich sei sicher.',
    ['indirect | der Deich sei sicher | ada-berg'],
  ],
  [
    'Ada Berg riet den Hafenwerken, zu warten.',
    ['indirect | zu warten | ada-berg | to hafenwerke'],
  ],
  ['Ada Berg geht davon aus, dass es hilft.', ['indirect | dass es hilft | ada-berg']],
  ['Ada Berg hofft, dass es hilft.', ['indirect | dass es hilft | ada-berg']],
  ['Ada Berg gab bekannt, dass sie geht.', ['indirect | dass sie geht | ada-berg']],
  ['Ada Berg ist überzeugt, dass es hilft.', ['indirect | dass es hilft | ada-berg']],
  ['Ada Berg sagte, das Sperrwerk sei fertig.', ['indirect | das Sperrwerk sei fertig | ada-berg']],
  [
    'Oslo kündigte an, die Grenze werde zu sein.',
    ['indirect | die Grenze werde zu sein | norwegen'],
  ],
  ['Die Fischer sagten, sie wollten bleiben.', ['indirect | sie wollten bleiben | (Die Fischer)']],
  ['Ada Berg versprach, den Weg zu ebnen.', ['indirect | den Weg zu ebnen | ada-berg']],
  [
    'Ada Berg kündigte an, Boote, Kähne und Netze zu verkaufen.',
    ['indirect | Boote, Kähne und Netze zu verkaufen | ada-berg'],
  ],
  ['Ada Berg hat angekündigt, bald zu gehen.', ['indirect | bald zu gehen | ada-berg']],
  [
    'Wendt forderte die Küstenfischer auf, im Hafen zu bleiben.',
    ['indirect | im Hafen zu bleiben | jonas-wendt | to fischer'],
  ],
  [
    'Wendt sagte dem Nordfunk, das Boot sei leck.',
    ['indirect | das Boot sei leck | jonas-wendt | to nordfunk'],
  ],
];

const BEHIND: Examples = [
  // The frame looks back at what was said.
  ['Es sei genug, sagte Ada Berg.', ['indirect | Es sei genug | ada-berg']],
  [
    'Der Hafen sei voll, sagte Wendt dem Nordfunk.',
    ['indirect | Der Hafen sei voll | jonas-wendt | to nordfunk'],
  ],
  ['Dass es genug sei, sagte Ada Berg.', ['indirect | Dass es genug sei | ada-berg']],
  ['Es ist genug, wie Ada Berg mitteilte.', ['indirect | Es ist genug | ada-berg']],
  ['Die Boote fahren wieder, sagte Ada Berg.', ['indirect | Die Boote fahren wieder | ada-berg']],
  [
    'Wie Ada Berg sagte, fahren die Boote wieder.',
    ['indirect | fahren die Boote wieder | ada-berg'],
  ],
  ['Das Boot öffnet heute, wie Ada Berg sagte.', ['indirect | Das Boot öffnet heute | ada-berg']],
  ['Wie Ada Berg mitteilte, ist es genug.', ['indirect | ist es genug | ada-berg']],
];

const SOURCES: Examples = [
  // A source without a verb.
  ['Laut Ada Berg ist es genug.', ['indirect | ist es genug | ada-berg']],
  ['Es ist laut Polizei genug.', ['indirect | Es ist … genug | (Polizei)']],
  ['Es ist nach Angaben der Hafenwerke genug.', ['indirect | Es ist … genug | hafenwerke']],
  ['Es sind nach norwegischen Angaben zehn.', ['indirect | Es sind … zehn | norwegen']],
  ['Ada Berg zufolge ist es genug.', ['indirect | ist es genug | ada-berg']],
  ['Nach Angaben der Hafenwerke hält der Deich.', ['indirect | hält der Deich | hafenwerke']],
  ['Einem Bericht des Nordfunks zufolge hält der Deich.', ['indirect | hält der Deich | nordfunk']],
  ['Nach Einschätzung von Ada Berg hält der Deich.', ['indirect | hält der Deich | ada-berg']],
  [
    'Der Deich sei sicher, so Jonas Wendt gegenüber dem Nordfunk.',
    ['indirect | Der Deich sei sicher | jonas-wendt | to nordfunk'],
  ],
  ['Es ist genug, so Ada Berg.', ['indirect | Es ist genug | ada-berg']],
  [
    'Wie Ada Berg mitteilte, ist es genug. Der Kahn ist demnach leck.',
    ['indirect | ist es genug | ada-berg', 'indirect | Der Kahn ist … leck | ada-berg'],
  ],
];

const CONTINUED: Examples = [
  // A sentence in Konjunktiv goes on with the words of the one who spoke.
  [
    'Ada Berg warnte vor einer Flut. Der Deich sei zu niedrig.',
    [
      'reported | Ada Berg warnte vor einer Flut. | ada-berg',
      'indirect-free-indirect | Der Deich sei zu niedrig. | ada-berg',
    ],
  ],
  [
    'Ada Berg sagte, es sei genug. Sie werde gehen.',
    ['indirect | es sei genug | ada-berg', 'indirect-free-indirect | Sie werde gehen. | ada-berg'],
  ],
  ['Das Haus sei nun trocken.', ['indirect-free-indirect | Das Haus sei nun trocken. | –']],
  ['Das Haus könnte teuer werden.', []],
  ['Das Haus wäre beinahe eingestürzt.', []],
];

const TOLD: Examples = [
  // What somebody said, in the words of the article.
  ['Ada Berg kritisierte den Umbau.', ['reported | Ada Berg kritisierte den Umbau. | ada-berg']],
  ['Oslo weist die Vorwürfe zurück.', ['reported | Oslo weist die Vorwürfe zurück. | norwegen']],
  [
    'Die US-Regierung lehnte den Plan ab.',
    ['reported | Die US-Regierung lehnte den Plan ab. | usa'],
  ],
  [
    'Der Umbau wird von Ada Berg kritisiert.',
    ['reported | Der Umbau wird von Ada Berg kritisiert. | ada-berg'],
  ],
  ['Falk sprach von einem Wagnis.', ['reported | Falk sprach von einem Wagnis. | (Falk)']],
  [
    'Mira Falk bat die Hafenwerke um Hilfe.',
    ['reported | Mira Falk bat die Hafenwerke um Hilfe. | mira-falk | to hafenwerke'],
  ],
  // What is not said yet, or by nobody.
  ['Ada Berg will das bald erklären.', []],
  ['Ada Berg kaufte ein Boot.', []],
  ['Der Deich ist sicher und hoch.', []],
  ['Der Zug fährt nach Oslo.', []],
];

const NESTED: Examples = [
  // Words inside words: who is quoted, and through whom.
  [
    'Ada Berg sagte, es sei „ein Wagnis“.',
    ['indirect | es sei „ein Wagnis“ | ada-berg', 'direct | „ein Wagnis“ | ada-berg'],
  ],
  [
    'Es gehe um „Leben und Tod“, sagte Ada Berg. Sie werde „alles tun“.',
    [
      'indirect | Es gehe um „Leben und Tod“ | ada-berg',
      'direct | „Leben und Tod“ | ada-berg',
      'indirect-free-indirect | Sie werde „alles tun“. | ada-berg',
      'direct | „alles tun“ | ada-berg',
    ],
  ],
  [
    'Wendt sagte, Ada Berg habe erklärt, dass es genug sei.',
    [
      'indirect | Ada Berg habe erklärt, dass es genug sei | jonas-wendt',
      'indirect | dass es genug sei | ada-berg | through jonas-wendt',
    ],
  ],
  [
    'Wendt sagte, Ada Berg habe den Plan „ein Wagnis“ genannt.',
    [
      'indirect | Ada Berg habe den Plan „ein Wagnis“ genannt | jonas-wendt',
      'direct | „ein Wagnis“ | ada-berg | through jonas-wendt',
    ],
  ],
  [
    'Wie das Morgenblatt aus einem Brief der Hafenwerke zitiert, ist der Kahn „ein Wrack“.',
    [
      'indirect | ist der Kahn „ein Wrack“ | hafenwerke | through morgenblatt',
      'direct | „ein Wrack“ | hafenwerke | through morgenblatt',
    ],
  ],
];

test.each([...CLAUSES, ...BEHIND, ...SOURCES, ...CONTINUED, ...TOLD, ...NESTED])(
  'annotate reads in “%s”',
  (sentence, rows) => {
    expect(toRows(sentence, annotate(sentence, EXAMPLES))).toEqual(rows);
  },
);
