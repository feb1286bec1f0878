import type { ClassTable } from '../../classes/word-class.ts';
import type { PolarityClass } from '../../classes/polarity.ts';

export const POLARITY_CLASSES: ClassTable<PolarityClass> = {
  refusing: {
    words: `weigert weigern weigerte weigerten geweigert weigere vermied vermieden vermeidet vermeiden vermeide verzichtet verzichtete
      verzichteten verzichten verzichte unterließ unterließen unterlässt unterlassen hütet hütete hüteten hüten gehütet
      scheut scheute scheuten scheuen gescheut zögert zögerte zögerten zögern gezögert vergaß vergaßen vergisst vergessen versäumte
      versäumt versäumten versäumen müde nehmen`,
    example: 'Sie [weigerte] sich und wurde nicht [müde], und er [vermied] es.',
  },
  'doing-readily': {
    words: `beeilt beeilte beeilten beeilen begann begannen beginnt beginnen begonnen fortfuhr fuhr fuhren fährt wagt wagte
      wagten wagen gewagt traut traute trauten erlaubte erlaubt getraut`,
    example: 'Er [beeilte] sich, und sie [wagte] es.',
  },
  'not-doing': { words: 'ohne statt anstatt', example: '[Statt] zu reden, ging sie [ohne] Hut.' },
  without: { words: 'ohne', example: 'Sie ging [ohne] Hut.' },
  'infinitive-marker': { words: 'zu', example: 'Sie ging, um [zu] baden.' },
  'marked-infinitive': {
    pattern: /\p{L}zu\p{L}{2,}n$/u,
    example: 'Sie ging, um das [mitzuteilen] und es [hinzuzufügen].',
  },
  'press-noun': {
    pattern:
      /(?:^|-|\p{L})(?:medien|medium|presse|zeitung|zeitschrift|blatt|magazin|sender|radio|rundfunk|fernsehen|tv|presseagentur|nachrichtenagentur|nachrichtendienst|portal|redaktion)(?:e[ns]?|n|s)?$|^(?:agentur(?:en)?|blätter[n]?|kurier|bote|anzeiger|rundschau|tageblatt)$|(?:tageblatt|blätter|anzeiger)[ns]?$|^(?:staats|lokal|welt|us-|regional)?(?:medien|presse|zeitungs|agentur|fernseh|rundfunk)-?(?:berichte?|meldung|angabe|information)(?:en|n|s)?$/u,
    isCapital: true,
    example:
      'Die [Zeitung] und der [Staatssender] folgen [Medienberichten], der Bericht der Polizei nicht.',
  },
};
