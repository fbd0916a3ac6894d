import { beforeAll, describe, expect, test } from 'vitest';
import { checkIntegrity } from './support/memory-database';
import { saveStories } from './support/save-stories';
import { marked, type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;

beforeAll(async () => {
  library = await searchLibrary();
  saveStories(library);
});

describe('the results', () => {
  test('are ranked by words in the title, and then by the time of saving', async () => {
    const own = await searchLibrary();
    for (const [n, title] of ['Old', 'Harbour news', 'New'].entries())
      own.save(storyOf({ url: `https://a.example/${n}`, title }, 'The harbour stays open.'));
    expect(own.titles('harbour')[0]).toBe('Harbour news');
    expect(own.titles('')).toEqual(['New', 'Harbour news', 'Old']);
    expect(own.titles('open', { order: 'oldest' })).toEqual(['Old', 'Harbour news', 'New']);
    expect(own.titles('stays -news')).toEqual(['New', 'Old']);
  });

  test('come in pages with their total', () => {
    const first = library.search('', { limit: 4 });
    const second = library.search('', { limit: 4, offset: 4 });
    expect([first.total, second.total, first.results.length, second.results.length]).toEqual([10, 10, 4, 4]);
    expect(library.search('', { limit: 4, offset: 40 })).toMatchObject({ total: 10, results: [] });
    expect(new Set([...first.results, ...second.results].map(({ summary }) => summary.id)).size).toBe(8);
  });

  test('show the words in title, text, quotation and note', () => {
    const [found] = library.search('speaker:roth "gas price"').results;
    expect(found && marked({ text: found.summary.title, hits: found.titleHits })).toBe('[Gas price] rises');
    expect(found && marked(found.snippet)).toContain('The [gas price] rose in Wałęsa Street');
    expect(found?.quotation).toMatchObject({ id: 'q1', speaker: 'Ana Roth' });
    expect(found?.quotation && marked(found.quotation)).toBe('“the [gas price] will fall,”');
    expect(found?.quotation && marked({ text: found.quotation.speaker ?? '', hits: found.quotation.speakerHits })).toBe('Ana [Roth]');
    const [noted] = library.search('note:gas').results;
    expect(noted?.note).toMatchObject({ part: 'note', highlight: null });
    expect(noted?.note && marked(noted.note)).toBe('Ask Ana about the [gas] price');
    const [chinese] = library.search('天然气价格').results;
    expect(chinese && marked(chinese.snippet)).toContain('中国人民银行表示,[天然气价格]将在２０２６年上涨');
  });

  test('show the quotation with the words if the query has no condition for quotations', () => {
    expect(library.search('ferry').results[0]?.quotation).toMatchObject({ id: 'q1', speaker: 'port officials' });
    expect(library.search('fish').results[0]?.quotation).toBeNull();
  });

  test('put articles first in which the speaker said the words', async () => {
    const own = await searchLibrary();
    own.save(
      storyOf({ url: 'https://a.example/1', title: 'One' }, 'A ferry.', [{ by: 'Ana Roth', words: 'the ferry will sail', kind: 'direct' }]),
    );
    own.save(
      storyOf({ url: 'https://a.example/2', title: 'Ferry' }, 'Ferry, ferry, ferry.', [
        { by: 'Ana Roth', words: 'nothing', kind: 'direct' },
      ]),
    );
    expect(own.titles('ferry')).toEqual(['Ferry', 'One']);
    expect(own.titles('speaker:roth ferry')).toEqual(['One', 'Ferry']);
  });

  test('lack removed articles, and those that are no longer in the library', async () => {
    const own = await searchLibrary();
    const id = own.save(storyOf({ url: 'https://a.example/1', title: 'Quibber' }, 'Quibberwhistle.'));
    own.ask({ call: 'remove', id });
    expect(own.search('quibber* OR -quibber')).toMatchObject({ total: 0, results: [] });
    own.ask({ call: 'restore', id });
    expect(own.titles('quibberwhistle')).toEqual(['Quibber']);
    checkIntegrity(own.database);
  });
});

test('problems of a query are returned with the results of the rest', () => {
  const answer = library.search('gas is:unred');
  expect(answer.problems).toMatchObject([{ code: 'unknownChoice', start: 4, end: 12, suggestions: ['unread'] }]);
  expect(answer.total).toBe(3);
});

test('highlighted words and notes on highlights are found, also after they have changed', async () => {
  const own = await searchLibrary();
  const reading = storyOf({ url: 'https://a.example/1', title: 'One' }, 'The subsidy ends in spring.');
  const id = own.save(reading);
  expect(own.titles('highlight:subsidy')).toEqual([]);
  own.database.rows(
    "INSERT INTO highlight(article_id, number, colour, made_at, text, note, parts) VALUES(?, 'h1', 'blue', '', 'The subsidy', 'Who pays?', '[]')",
    [id],
  );
  expect(own.titles('highlight:subsidy note:pays is:highlighted is:noted')).toEqual(['One']);
  expect(own.search('pays').results[0]?.note).toMatchObject({ part: 'note', highlight: 'h1', text: 'Who pays?' });
  own.database.rows("UPDATE highlight SET note = 'Nobody'");
  expect(own.titles('pays')).toEqual([]);
  own.database.rows('DELETE FROM highlight');
  expect(own.titles('highlight:subsidy')).toEqual([]);
  checkIntegrity(own.database);
});
