import { beforeAll, describe, expect, test } from 'vitest';
import { saveStories } from './support/save-stories';
import { type SearchLibrary, searchLibrary } from './support/search-library';

let library: SearchLibrary;
const titles = (query: string) => library.titles(query).sort();

beforeAll(async () => {
  library = await searchLibrary();
  saveStories(library);
});

describe('a word', () => {
  test.each([
    ['gas', ['A quiet page', 'Gas price rises', 'Harbour stays open']],
    ['GAS price', ['A quiet page', 'Gas price rises', 'Harbour stays open']],
    ['"gas price"', ['A quiet page', 'Gas price rises']],
    ['gas -fish', ['A quiet page', 'Gas price rises']],
    ['gas ferry', ['Harbour stays open']],
    ['pipe*', ['Gas price rises']],
    ['pipe', []],
    ['fish OR pipeline', ['Gas price rises', 'Harbour stays open']],
    ['(fish OR ask) price', ['A quiet page', 'Harbour stays open']],
    ['-gas -"%"', ['Die große Straße', 'Το λιμάνι', 'Ёлка Королёва', '서울의 항구', '東京の港', '天然气价格上涨', 'น้ำท่วม'].sort()],
    ['cafe walesa orsted', ['Gas price rises']],
    ['Wałęsa café Ørsted', ['Gas price rises']],
    ['strasse grosse fussganger', ['Die große Straße']],
    ['"grosse strasse"', ['Die große Straße']],
    ['gross* strass*', ['Die große Straße']],
    ['елка королев', []],
    ['елка королева растет', ['Ёлка Королёва']],
    ['ελλαδα λιμανι', ['Το λιμάνι']],
  ])('is found without regard to case and accents: %s', (query, expected) => {
    expect(titles(query)).toEqual(expected.toSorted());
  });

  test.each([
    ['中国', '天然气价格上涨'],
    ['天然气', '天然气价格上涨'],
    ['民银', '天然气价格上涨'],
    ['涨', '天然气价格上涨'],
    ['2026 中国', '天然气价格上涨'],
    ['2026', '天然气价格上涨'],
    ['2026 天然气 -港', '天然气价格上涨'],
    ['"银行表示天然气"', '天然气价格上涨'],
    ['港 東京', '東京の港'],
    ['オリンピック', '東京の港'],
    ['ガス', '東京の港'],
    ['น้ำ', 'น้ำท่วม'],
    ['กรุงเทพ', 'น้ำท่วม'],
    ['ก', 'น้ำท่วม'],
    ['서울', '서울의 항구'],
    ['가격', '서울의 항구'],
    ['울', '서울의 항구'],
    ['title:항구', '서울의 항구'],
    ['speaker:陈明', '天然气价格上涨'],
    ['quote:下降', '天然气价格上涨'],
    ['actor:陈', '天然气价格上涨'],
    ['site:港口日报', '天然气价格上涨'],
  ])('is found in any script: %s', (query, title) => {
    expect(titles(query)).toEqual([title]);
  });

  test('is not found where its signs differ', () => {
    expect(titles('国中')).toEqual([]);
    expect(titles('กำ')).toEqual([]);
    expect(titles('OR')).toHaveLength(10);
  });
});

describe('a field', () => {
  test.each([
    ['title:gas', ['Gas price rises']],
    ['author:ombergen', ['Gas price rises']],
    ['note:ana', ['A quiet page']],
    ['actor:"iron minister"', ['Gas price rises']],
    ['actor:roth', ['Gas price rises', 'Harbour stays open']],
    ['speaker:roth', ['Gas price rises', 'Harbour stays open']],
    ['speaker:"port officials"', ['Harbour stays open']],
    ['quote:price', ['Gas price rises']],
    ['said:denied', ['Gas price rises', 'Harbour stays open']],
    ['speaker:roth said:denied', ['Harbour stays open']],
    ['speaker:roth quote:pipeline', []],
    ['(speaker:roth OR speaker:maas) said:denied', ['Gas price rises', 'Harbour stays open']],
    ['said:denied -speaker:roth', ['Gas price rises']],
    ['gas -speaker:maas', ['A quiet page', 'Harbour stays open']],
    ['kind:mixed', ['Gas price rises']],
    ['named:no', ['Harbour stays open']],
    ['is:unnamed kind:indirect', ['Harbour stays open']],
    ['is:unnamed kind:direct', []],
    ['channel:interview', ['Gas price rises']],
    ['site:harbourpost.example', ['Gas price rises']],
    ['site:valleyecho.example', ['Harbour stays open']],
    ['site:"harbour post"', ['Gas price rises']],
    ['site:strassenblatt', ['Die große Straße']],
    ['site:echo.example', []],
    ['lang:en title:gas', ['Gas price rises']],
    ['lang:de', ['Die große Straße']],
    ['on:2025-03', ['Gas price rises']],
    ['after:2025-04 before:2025-04-02', ['Harbour stays open']],
    ['on:2025-04-01', ['Harbour stays open']],
    ['before:2025-03-15', ['Gas price rises']],
    ['saved:2026-10', ['A quiet page']],
    ['saved:>1w', ['A quiet page']],
    ['saved:<2026-11', ['A quiet page']],
    ['saved:>2026-10 title:gas', ['Gas price rises']],
    ['after:30d -saved:7d', []],
    ['is:quoted', ['Gas price rises', 'Harbour stays open', '天然气价格上涨']],
    ['is:noted', ['A quiet page']],
  ])('%s', (query, expected) => {
    expect(titles(query)).toEqual(expected.toSorted());
  });
});
