import { afterEach, describe, expect, test, vi } from 'vitest';
import { toReportLink } from '../../src/site/report-link.ts';

const ADDRESS = 'https://news.example/deep/quotes/q-aaaaaaaa/';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('toReportLink', () => {
  test.each([
    [
      'mailto:desk@example.org?subject=Fehler%20in%20{id}',
      'mailto:desk@example.org?subject=Fehler%20in%20q-aaaaaaaa',
    ],
    [
      'https://example.org/new?title={id}&body={url}',
      'https://example.org/new?title=q-aaaaaaaa&body=https%3A%2F%2Fnews.example%2Fdeep%2Fquotes%2Fq-aaaaaaaa%2F',
    ],
    ['https://example.org/{id}/{id}/', 'https://example.org/q-aaaaaaaa/q-aaaaaaaa/'],
  ])('fills %s in', (template, link) => {
    vi.stubEnv('REPORT', template);
    expect(toReportLink('q-aaaaaaaa', ADDRESS)).toBe(link);
  });

  test.each(['', 'https://example.org/report', 'javascript:alert({id})', '{url}'])(
    'is none where REPORT is %j',
    (template) => {
      vi.stubEnv('REPORT', template);
      expect(toReportLink('q-aaaaaaaa', ADDRESS)).toBeUndefined();
    },
  );

  test('cannot be broken by what is filled in', () => {
    vi.stubEnv('REPORT', 'mailto:desk@example.org?subject={id}&body={url}');
    expect(toReportLink('q-a&cc=x', 'https://a.example/?b=c&d="#{id} $&')).toBe(
      'mailto:desk@example.org?subject=q-a%26cc%3Dx&body=https%3A%2F%2Fa.example%2F%3Fb%3Dc%26d%3D%22%23%7Bid%7D%20%24%26',
    );
  });
});
