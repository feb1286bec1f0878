import type { ClassTable } from '../../classes/word-class.ts';
import type { PolarityClass } from '../../classes/polarity.ts';

export const POLARITY_CLASSES: ClassTable<PolarityClass> = {
  'press-noun': {
    pattern:
      /(?:^|-|\p{L})(?:medien|medium|presse|zeitung|zeitschrift|blatt|magazin|sender|radio|rundfunk|fernsehen|tv|presseagentur|nachrichtenagentur|nachrichtendienst|portal|redaktion)(?:e[ns]?|n|s)?$|^(?:agentur(?:en)?|blätter[n]?|kurier|bote|anzeiger|rundschau|tageblatt)$|(?:tageblatt|blätter|anzeiger)[ns]?$|^(?:staats|lokal|welt|us-|regional)?(?:medien|presse|zeitungs|agentur|fernseh|rundfunk)-?(?:berichte?|meldung|angabe|information)(?:en|n|s)?$/u,
    isCapital: true,
    example:
      'Die [Zeitung] und der [Staatssender] folgen [Medienberichten], der Bericht der Polizei nicht.',
  },
};
