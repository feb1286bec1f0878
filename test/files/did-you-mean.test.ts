import { describe, expect, test } from 'vitest';
import { didYouMean, findNearest } from '../../src/files/did-you-mean.ts';

const KNOWN = ['ada-berg', 'bo-tal', 'nordfunk', 'quellau'];

describe('findNearest', () => {
  test.each([
    ['ada-brg', 'ada-berg'],
    ['Ada-Berg', 'ada-berg'],
    ['adaberg', 'ada-berg'],
    ['nordfnuk', 'nordfunk'],
    ['quellstau', 'quellau'],
    ['bo-tal', 'bo-tal'],
  ])('takes “%s” for %s', (wrong, nearest) => {
    expect(findNearest(wrong, KNOWN)).toBe(nearest);
  });

  test.each(['seedorf', 'ada', 'berg-ada', 'xyz'])('takes “%s” for none', (wrong) => {
    expect(findNearest(wrong, KNOWN)).toBeUndefined();
  });

  test.each([
    ['uk', 'eu', undefined],
    ['us', 'usa', undefined],
    ['eu', 'eu', 'eu'],
    ['uss', 'usa', 'usa'],
    ['nata', 'nato', 'nato'],
    ['naot', 'nato', undefined],
    ['rusu', 'rust', 'rust'],
    ['daoch', 'deich', 'deich'],
  ])('takes “%s”, where only %s is known, for %s', (wrong, known, nearest) => {
    expect(findNearest(wrong, [known])).toBe(nearest);
  });

  test('takes the first of two that are equally near', () => {
    expect(findNearest('deick', ['deich', 'deicht', 'deicks'])).toBe('deich');
  });

  test('knows nothing in an empty list', () => {
    expect(findNearest('deich', [])).toBeUndefined();
  });
});

describe('didYouMean', () => {
  test('asks with the name it knows', () => {
    expect(didYouMean('ada-brg', KNOWN)).toBe('Did you mean “ada-berg”? ');
  });

  test('says nothing where nothing is near', () => {
    expect(didYouMean('seedorf', KNOWN)).toBe('');
  });
});
