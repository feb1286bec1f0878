import type { CompareWords } from './compare-words.ts';

/** The words of what sets statements side by side, in German. */
export const compare: CompareWords = {
  positions: {
    title: 'Wer vertritt was?',
    chosen: 'Von der Redaktion ausgewählt, von jeder Seite eine Äußerung im ganzen Satz.',
    byRule:
      'Von jeder Seite die erste sicher zugeordnete Äußerung, die der Text ganz und wörtlich wiedergibt.',
    toText: 'Zum Text',
  },
  compare: {
    onTerm: 'Wer sagt was dazu?',
    onTermNote: (term, most) =>
      `Äußerungen, die „${term}“ nennen und sicher zugeordnet sind, nach Seiten; von jeder Stimme höchstens die ${most} neuesten.`,
    noSide: 'Ohne Seite',
    someOf: (shown, all) => `Die neuesten ${shown} von ${all}`,
    allOf: (name) => `Alle Äußerungen von ${name}`,
    rest: 'Außerdem:',
    title: (one, other) => `${one} und ${other} im Vergleich`,
    lead: (terms, most) =>
      `${terms === 1 ? 'Zu einem Begriff liegen' : `Zu ${String(terms)} Begriffen liegen`} Äußerungen von beiden vor, sicher zugeordnet; gezeigt werden je Begriff höchstens die ${most} neuesten.`,
    terms: 'Begriffe, zu denen beide sprechen',
    moreTerms: 'Beide sprechen auch über:',
    listTitle: 'Akteure im Vergleich',
    listLead: 'Zwei Stimmen nebeneinander: was beide zu denselben Begriffen sagen.',
    listNote:
      'Höchstens 60 Paare, die mit den meisten gemeinsamen Begriffen zuerst; bei gleich vielen zuerst Paare von zwei Seiten, dann die mit mehr Äußerungen.',
    noneOfBoth: 'Zu keinem Begriff liegen Äußerungen von beiden vor, die sicher zugeordnet sind.',
    noneOnTerm: 'Zu diesem Begriff liegt keine Äußerung vor, die sicher zugeordnet ist.',
    whole: 'Der ganze Vergleich',
    compared: 'Im Vergleich',
    with: (name) => `mit ${name}`,
  },
};
