import { beforeEach, describe, expect, test } from 'vitest';
import { answerRequest } from '../../utils/library/answer-request';
import type { SavedList } from '../../utils/library/library';
import type { NewLink, SavedLink } from '../../utils/library/links/link-library';
import type { SavedReading } from '../../utils/model';
import { checkIntegrity, countRows } from './support/memory-database';
import { type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;
beforeEach(async () => {
  library = await searchLibrary();
});

const keep = (...links: readonly (string | NewLink)[]) =>
  library.ask<SavedLink[]>({ call: 'saveLinks', links: links.map((link) => (typeof link === 'string' ? { url: link, title: '' } : link)) });
const save = (url: string, canonicalUrl: string | null = null) =>
  library.save(storyOf({ url, canonicalUrl, title: 'The harbour' }, 'It opens.'));
const listed = () => library.ask<SavedList>({ call: 'list', page: { limit: 50 } }).articles.map(({ id }) => id);
const LINK = 'https://a.example/story';

describe('saving links', () => {
  test('keeps address, title and time, without text, with the last link on top', () => {
    const saved = keep(
      { url: `${LINK}?utm_source=mail`, title: '  The\n harbour  ', savedAt: '2020-05-01T10:00:00Z' },
      'https://b.example/',
    );
    expect(saved).toEqual([
      { id: 1, is: 'new' },
      { id: 2, is: 'new' },
    ]);
    const { articles, total } = library.ask<SavedList>({ call: 'list', page: { limit: 5 } });
    expect(total).toBe(2);
    expect(articles).toEqual([
      expect.objectContaining({ id: 2, url: 'https://b.example/', title: 'https://b.example/', words: 0 }),
      expect.objectContaining({ id: 1, title: 'The harbour', savedAt: '2020-05-01T10:00:00.000Z', words: 0, quotes: 0, actors: 0 }),
    ]);
    expect(library.ask<SavedReading>({ call: 'open', id: 1 })).toMatchObject({ article: { text: '', body: [] }, analysis: { quotes: [] } });
    checkIntegrity(library.database);
  });

  test('finds links by words of their titles, by site and by is:link', () => {
    keep({ url: LINK, title: 'Harbour 中国' });
    save('https://a.example/other');
    expect(library.titles('harbour').sort()).toEqual(['Harbour 中国', 'The harbour']);
    expect(library.titles('is:link')).toEqual(['Harbour 中国']);
    expect(library.titles('is:link 中')).toEqual(['Harbour 中国']);
    expect(library.titles('-is:link site:a.example')).toEqual(['The harbour']);
  });

  test.each([
    ['the same address', LINK],
    ['tracking and a fragment', `${LINK}?utm_source=x#top`],
    ['http', 'http://a.example/story'],
    ['www and a slash', 'https://www.a.example/story/'],
    ['credentials', 'https://reader:secret@a.example/story'],
  ])('saves nothing twice: %s', (_, url) => {
    expect(keep(LINK, url)).toEqual([
      { id: 1, is: 'new' },
      { id: 1, is: 'known' },
    ]);
    expect(countRows(library.database, 'article')).toBe(1);
  });

  test('gives a link without a title the title that comes later, also in searches', () => {
    keep(LINK);
    const before = library.database.rows('SELECT rev FROM shelf');
    keep({ url: LINK, title: 'Harbour 中国' });
    keep({ url: LINK, title: 'Another' });
    expect(library.titles('中国 harbour')).toEqual(['Harbour 中国']);
    expect(library.database.rows('SELECT rev FROM shelf')).not.toEqual(before);
    checkIntegrity(library.database);
  });

  test('leaves an article with text as it is, whichever of its addresses the link has', () => {
    const id = save('https://m.a.example/story', 'https://a.example/story');
    save('https://a.example/later');
    expect(keep('https://m.a.example/story', 'http://a.example/story/')).toEqual([
      { id, is: 'known' },
      { id, is: 'known' },
    ]);
    expect(library.ask<SavedReading>({ call: 'open', id }).article.text).toBe('It opens.');
    expect(listed()).toEqual([2, 1]);
  });

  test('brings a removed article back with its text, on top of the list', () => {
    const id = save(LINK);
    save('https://a.example/later');
    library.ask({ call: 'remove', id });
    expect(keep(LINK)).toEqual([{ id, is: 'new' }]);
    expect(listed()).toEqual([id, 2]);
    expect(library.ask<SavedReading>({ call: 'open', id }).article.text).toBe('It opens.');
    checkIntegrity(library.database);
  });

  test.each([
    'ftp://a.example/x',
    'javascript:alert(1)',
    'about:blank',
    'file:///home/x.html',
    'no address',
    '',
    `${LINK}?${'x'.repeat(8000)}`,
  ])('refuses one address and saves the others: %s', (url) => {
    expect(keep(url, LINK)).toEqual([
      { id: null, is: 'refused' },
      { id: 1, is: 'new' },
    ]);
  });

  test.each([
    { links: null },
    { links: Array.from({ length: 1001 }, () => ({ url: LINK, title: '' })) },
    { links: [{ url: LINK }] },
    { links: [{ url: LINK, title: '', savedAt: 'yesterday' }] },
    {
      links: [
        { url: LINK, title: '' },
        { url: 7, title: '' },
      ],
    },
  ])('a malformed request is refused, and nothing of it is saved', (request) => {
    expect(answerRequest(library.database, { call: 'saveLinks', ...request }, 0)).toMatchObject({
      ok: false,
      error: { code: 'unexpected' },
    });
    expect(countRows(library.database, 'article')).toBe(0);
  });
});
