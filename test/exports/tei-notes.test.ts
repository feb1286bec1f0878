import { expect, test } from 'vitest';
import { toXml } from 'xast-util-to-xml';
import { toRevisions } from '../../src/exports/tei-notes.ts';
import type { Article } from '../../src/site/model.ts';

test('a change names whom the words were attributed to before, in whatever case the name stands', () => {
  const history = [
    { date: '2024-03-01', isCorrection: false, text: 'Ja', speakerName: 'der Westen' },
  ];
  const changes = toRevisions({ quotes: [{ id: 'q-aaaaaaaa', history }] } as unknown as Article);
  expect(changes && toXml(changes)).toBe(
    '<revisionDesc><change when="2024-03-01" target="#q-aaaaaaaa" type="changed">' +
      'Zuvor: <quote>Ja</quote>, zugeordnet: <name>der Westen</name></change></revisionDesc>',
  );
});
