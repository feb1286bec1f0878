import { describe, expect, test } from 'vitest';
import { annotate } from '../../../../src/text/annotate.ts';
import { EXAMPLES } from '../../registry-of-examples.ts';

const read = (text: string) =>
  annotate(text, EXAMPLES).quotes.map(({ polarity, speaker }) => [polarity, speaker.text]);

describe('an infinitive of saying', () => {
  test.each([
    'Otto Falk wird nicht müde zu betonen, dass der Deich hält.',
    'Otto Falk wurde nicht müde, zu betonen, der Deich halte.',
    'Otto Falk vergaß nicht zu erwähnen, dass der Hafen schließt.',
    'Otto Falk beeilte sich mitzuteilen, dass der Hafen offen bleibe.',
    'Otto Falk ließ es sich nicht nehmen, zu betonen, dass der Hafen schließt.',
    'Otto Falk wagte es, zu sagen, dass der Deich bricht.',
  ])('is said: %s', (text) => {
    expect(read(text)).toEqual([['asserted', 'Otto Falk']]);
  });

  test.each([
    'Otto Falk weigerte sich zu sagen, dass der Deich bricht.',
    'Otto Falk weigerte sich, zu bestätigen, dass der Deich bricht.',
    'Otto Falk vermied es zu sagen, dass der Deich bricht.',
    'Otto Falk ging, ohne zu sagen, dass der Hafen schließt.',
    'Otto Falk ging, ohne von „Unfug“ zu sprechen.',
    'Otto Falk hütete sich, von „Unfug“ zu sprechen.',
    'Otto Falk wagte nicht zu sagen, dass der Deich bricht.',
  ])('is not said: %s', (text) => {
    expect(read(text)).toEqual([['negated', 'Otto Falk']]);
  });

  test('is said by nobody', () => {
    expect(read('Niemand wagte zu sagen, dass der Deich bricht.')).toEqual([['negated', '']]);
  });

  test.each([
    'Otto Falk plant zu sagen, dass der Deich bricht.',
    'Anstatt zu erklären, dass der Deich halte, schwieg Otto Falk.',
    'Es wäre falsch zu sagen, dass der Deich bricht.',
  ])('is no statement: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
