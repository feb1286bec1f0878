import { expect, test } from 'vitest';
import { toListPaths, toMainLocale, toRegisterPaths } from '../../src/routes/list-route.ts';
import { toRegister } from '../../src/site/register.ts';
import { toYearList } from '../../src/site/year-list.ts';

const list = toYearList(['2022-03-01', '2022-02-01', '2021-01-01'], {
  toDay: (day) => day,
  most: 1,
});

test('toListPaths gives each page of a list an address in each language', () => {
  expect(
    toListPaths(list).map(({ params, props }) => [params.locale, params.list, props.page]),
  ).toEqual(
    [undefined, 'en'].flatMap((locale) =>
      [undefined, '2022', '2022/2', '2021'].map((path, index) => [locale, path, list.pages[index]]),
    ),
  );
});

test('toListPaths gives it one in the main language alone', () => {
  const paths = toListPaths(list, toMainLocale()).map(({ params }) => params);
  expect(paths).toEqual([
    { locale: undefined, list: undefined },
    { locale: undefined, list: '2022' },
    { locale: undefined, list: '2022/2' },
    { locale: undefined, list: '2021' },
  ]);
});

test('toRegisterPaths gives the first page and those by letter addresses', () => {
  const register = toRegister(['Ada', 'Bo'], (name) => name, 1);
  const paths = toRegisterPaths(register).map(({ params, props }) => [
    params.locale,
    params.list,
    props.page?.name,
  ]);
  expect(paths).toEqual([
    [undefined, undefined, undefined],
    [undefined, 'letter/a', 'A'],
    [undefined, 'letter/b', 'B'],
    ['en', undefined, undefined],
    ['en', 'letter/a', 'A'],
    ['en', 'letter/b', 'B'],
  ]);
});
