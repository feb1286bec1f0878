import { describe, expect, test } from 'vitest';
import { toArticleLd, toStatementLd } from '../../src/exports/json-ld.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { Statement } from '../../src/site/model.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';
import { get, read, SCHEMA, take } from './read-json-ld.ts';

const SITE = buildSite(RICH);
const ARTICLE = toArticleLd(take(SITE.articles, 'sturm'), ADDRESSES);

describe('toStatementLd', () => {
  test.each(SITE.statements.map((one) => [one.id, one] as const))(
    'says of %s who says it, to whom, and who passed it on',
    async (id, statement) => {
      const node = await read(toStatementLd(statement, ADDRESSES));
      const names = (list: typeof statement.speakers): string[] => list.map(({ name }) => name);
      const isVerbatim = ['q-aaaaaaaa', 'q-eeeeeeee', 'q-ffffffff'].includes(id);
      expect(get(node, '@type')).toEqual([SCHEMA + (isVerbatim ? 'Quotation' : 'Claim')]);
      expect(node['@id']).toBe(ADDRESSES.quote(id));
      expect(get(node, 'text')).toEqual([statement.text]);
      expect(get(node, 'creator name')).toEqual(names(statement.speakers));
      expect(get(node, 'audience name')).toEqual(names(statement.addressees));
      expect(get(node, 'isBasedOn provider name')).toEqual(names(statement.relay));
      expect(get(node, 'isPartOf')).toEqual([ADDRESSES.article(statement.article.id)]);
      expect(get(node, 'creditText')).toEqual(
        statement.speakers.length > 0 ? [] : [statement.speakerText],
      );
    },
  );

  test('tells its way, what the text claims of it and its caveats, and credits nobody with what is denied', async () => {
    const denied: Statement = {
      ...take(SITE.statements, 'q-cccccccc'),
      polarity: 'negated',
      hedges: ['angeblich'],
      said: '2022-01-26',
      addresseeText: 'dem Rat',
    };
    const node = await read(toStatementLd(denied, ADDRESSES));
    expect(get(node, 'description')).toEqual([
      'Verneint: Bo Tal, gegenüber dem Rat, weitergegeben durch den Nordfunk (sinngemäß, laut Text: „angeblich“, gesagt am 26. Januar 2022), berichtet in Nordfunk, veröffentlicht am 2. Februar 2022',
    ]);
    expect(get(node, 'creator')).toEqual([]);
    expect(get(node, 'audience name')).toEqual(['dem Rat']);
    expect(get(node, 'dateCreated')).toEqual(['2022-01-26']);
    expect(get(node, 'datePublished')).toEqual(['2022-02-02']);
  });

  test.each(['hypothetical', 'announced'] as const)(
    'credits nobody with what is %s',
    async (polarity) => {
      const statement: Statement = { ...take(SITE.statements, 'q-aaaaaaaa'), polarity };
      expect(get(await read(toStatementLd(statement, ADDRESSES)), 'creator')).toEqual([]);
    },
  );

  test('is a claim where only a part is word for word, and that part a quotation in it', async () => {
    const statement = take(SITE.statements, 'q-dddddddd');
    const node = await read(toStatementLd(statement, ADDRESSES));
    expect(get(node, '@type')).toEqual([`${SCHEMA}Claim`]);
    expect(get(node, 'hasPart @type')).toEqual([`${SCHEMA}Quotation`]);
    expect(get(node, 'hasPart text')).toEqual(['Hilfe']);
    const denied: Statement = { ...statement, polarity: 'negated' };
    expect(get(await read(toStatementLd(denied, ADDRESSES)), 'hasPart')).toEqual([]);
  });

  test('says when it was corrected last, and nothing where it never was', async () => {
    const changed = await read(toStatementLd(take(SITE.statements, 'q-eeeeeeee'), ADDRESSES));
    expect(get(changed, 'dateModified')).toEqual(['2022-04-08']);
    expect(get(await read(ARTICLE), 'dateModified')).toEqual(['2022-04-08']);
    expect(get(await read(ARTICLE), 'sourceOrganization name')).toEqual(['Der Bote']);
    expect(
      get(
        await read(toStatementLd(take(SITE.statements, 'q-cccccccc'), ADDRESSES)),
        'dateModified',
      ),
    ).toEqual([]);
  });

  test('has addresses of what its words name', async () => {
    const node = await read(toStatementLd(take(SITE.statements, 'q-cccccccc'), ADDRESSES));
    expect(get(node, 'mentions')).toEqual([ADDRESSES.actor('quellau')]);
  });
});
