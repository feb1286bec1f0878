import { describe, expect, test } from 'vitest';
import { toAnswers, watchRegistry } from '../../src/registry/watch-registry.ts';
import { annotate } from '../../src/text/annotate.ts';
import { createRegistry } from '../../src/text/names/create-registry.ts';
import type { RegistryActor } from '../../src/text/names/registry-data.ts';

const TEXT = 'Der Bürgermeister kam. „Der Deich hält“, sagte Ada Berg.';
const toActor = (id: string, name: string): RegistryActor => ({
  ...{ id, name, kind: 'person', aliases: [], metonyms: [] },
  ...{ roles: [], memberOf: [], speaksFor: [] },
});
const toRegistry = (...actors: RegistryActor[]) =>
  createRegistry({ actors, places: [], terms: [] });

/** What a text asks of a registry while it is annotated. */
function ask(text: string, ...actors: RegistryActor[]): string[] {
  const watch = watchRegistry(toRegistry(...actors));
  annotate(text, watch.registry, { date: '2022-02-02' });
  return watch.getQuestions();
}

describe('watchRegistry', () => {
  test('writes down the names that are looked up and the entries that are looked at', () => {
    const questions = ask(TEXT, toActor('ada-berg', 'Ada Berg'));
    expect(questions).toContain('names Ada');
    expect(questions).toContain('names Ada Berg');
    expect(questions).toContain('actors ada-berg');
  });

  test('lets nobody go through what it watches', () => {
    const { registry } = watchRegistry(toRegistry());
    expect(() => [...registry.actors]).toThrow(TypeError);
    expect(() => registry.actors.values()).toThrow(TypeError);
  });
});

describe('toAnswers', () => {
  const questions = ask(TEXT, toActor('ada-berg', 'Ada Berg'));
  const before = toAnswers(toRegistry(toActor('ada-berg', 'Ada Berg')), questions);

  test.each([
    [
      'an actor of another text',
      [toActor('ada-berg', 'Ada Berg'), toActor('bo-tal', 'Bo Tal')],
      true,
    ],
    [
      'a second owner of the name',
      [toActor('ada-berg', 'Ada Berg'), toActor('other', 'Ada Berg')],
      false,
    ],
    [
      'a name for a word of the text',
      [toActor('ada-berg', 'Ada Berg'), toActor('deich', 'Deich')],
      false,
    ],
    ['another kind', [{ ...toActor('ada-berg', 'Ada Berg'), kind: 'medium' as const }], false],
    ['nobody', [], false],
  ])('%s', (_, actors, isSame) => {
    expect(toAnswers(toRegistry(...actors), questions) === before).toBe(isSame);
  });

  test('tells an office that somebody has got', () => {
    const holder = {
      ...toActor('bo-tal', 'Bo Tal'),
      roles: [{ title: 'Bürgermeister', from: '2020' }],
    };
    const all = [toActor('ada-berg', 'Ada Berg'), holder];
    expect(toAnswers(toRegistry(...all), questions)).not.toBe(before);
  });
});
