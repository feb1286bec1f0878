import { expect, test } from 'vitest';
import { ADA, DEICH, findFaults, SEEDORF, SOUND } from '../../reading/load-files.ts';

const PAGE = '---\ntitle: Über uns\n---\n';

test.each([
  ['actors/ada-berg.md', ADA],
  ['places/seedorf.md', SEEDORF],
  ['glossary/deich.md', DEICH],
  ['pages/ueber-uns.md', PAGE],
])(
  'a link that runs code is told in %s, and one that leads somewhere is not',
  async (name, head) => {
    const check = (address: string) =>
      findFaults({ ...SOUND, [name]: `${head}\n[Mehr](${address}) dazu.\n` });
    expect(await check('https://a.example/')).toEqual([]);
    expect(await check('javascript:alert(1)')).toMatchObject([
      {
        rule: 'broken-link',
        severity: 'warning',
        file: `content/${name}`,
        column: 1,
        message: 'The link leads to “javascript:”, which opens no page.',
      },
    ]);
  },
);
