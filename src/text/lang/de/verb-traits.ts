import type { VerbTrait } from '../verb-readings.ts';

const LEMMAS: Readonly<Partial<Record<VerbTrait, string>>> = {
  denies: `ablehnen abstreiten ausschließen bestreiten bezweifeln dementieren leugnen verneinen verwerfen widersprechen
    zurückweisen zweifeln`,
  inquires: 'fragen nachfragen nachhaken anfragen erkundigen rätseln',
  performs: `anmerken bekräftigen bemerken betonen einräumen ergänzen erinnern gestehen hervorheben hinweisen hinzufügen
    klarstellen unterstreichen verdeutlichen zugeben`,
  announces: 'ankündigen versprechen zusagen zusichern',
  writes: 'schreiben notieren twittern formulieren verlesen',
  thinks: `glauben hoffen fürchten befürchten denken vermuten annehmen ausgehen erwarten bezweifeln zweifeln schätzen
    überlegen erwägen erhoffen mutmaßen beschließen entscheiden`,
  reports: `melden berichten mitteilen bestätigen vorwerfen heißen hervorgehen feststellen behaupten versichern angeben`,
  'comes-from': 'hervorgehen verlauten',
  'says-to': 'sagen sprechen meinen',
  'writes-to': 'schreiben appellieren richten wenden melden',
};

const BECOME_KNOWN = 'bekannt werden';

const TRAITS: ReadonlyMap<string, readonly VerbTrait[]> = toTraits();

/** What is peculiar to a verb of saying by its meaning, by its infinitive: "bestreiten" denies. */
export function getTraits(lemma: string): readonly VerbTrait[] {
  return TRAITS.get(lemma) ?? [];
}

function toTraits(): Map<string, VerbTrait[]> {
  const traits = new Map<string, VerbTrait[]>();
  for (const [trait, lemmas] of Object.entries(LEMMAS) as [VerbTrait, string][])
    for (const lemma of lemmas.split(/\s+/u))
      traits.set(lemma, [...(traits.get(lemma) ?? []), trait]);
  traits.set(BECOME_KNOWN, ['reports']);
  return traits;
}
