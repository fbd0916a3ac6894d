import { beforeEach, describe, expect, test } from 'vitest';
import type { SavedList } from '../../utils/library/library';
import type { NewLink, SavedLink } from '../../utils/library/links/link-library';
import { purgeArticles } from '../../utils/library/remove-article';
import type { Highlight, SavedReading, SavedSummary, ShelfEntry } from '../../utils/model';
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
const found = (url: string) => library.ask<SavedSummary | null>({ call: 'find', url });
const shelf = (id: number) => library.ask<ShelfEntry>({ call: 'shelf', id });
const uidOf = (id: number) => library.database.rows<{ uid: string }>('SELECT uid FROM shelf WHERE article_id = ?', [id])[0]?.uid;
const LINK = 'https://a.example/story';

describe('saving the article of a link', () => {
  test('a link is no saved article, until the article is saved', () => {
    keep(LINK);
    expect(found(LINK)).toBeNull();
    save(LINK);
    expect(found(LINK)).toMatchObject({ id: 1, title: 'The harbour', words: 2 });
  });

  test.each([
    ['its own address', LINK, LINK, null],
    ['its canonical address', LINK, 'https://m.a.example/s?id=1', LINK],
    ['its own address, with another canonical one', 'https://m.a.example/s?id=1', 'https://m.a.example/s?id=1', LINK],
    ['an older form of its address', 'http://www.a.example/story/', LINK, null],
  ])('fills a link with %s: it keeps id, tags, marks and note, and comes to the top', (_, link, url, canonical) => {
    keep({ url: link, title: 'A link' }, 'https://b.example/');
    const uid = uidOf(1);
    library.ask({ call: 'tag', ids: [1], add: ['Energy'], remove: [] });
    library.ask({ call: 'mark', ids: [1], change: { starred: true } });
    library.ask({ call: 'keepNote', id: 1, note: 'Read this' });
    const request = { call: 'save', known: { corrections: [], highlights: [] } };
    const answer = library.ask({ ...request, reading: storyOf({ url, canonicalUrl: canonical, title: 'The harbour' }, 'It opens.') });
    expect(answer).toMatchObject({ isNew: true, summary: { id: 1, title: 'The harbour', words: 2 } });
    expect(shelf(1)).toMatchObject({ tags: ['Energy'], isStarred: true, ownNote: 'Read this' });
    expect(uidOf(1)).toBe(uid);
    expect(listed()).toEqual([1, 2]);
    expect(library.titles('is:link')).toEqual(['https://b.example/']);
    checkIntegrity(library.database);
  });

  test('joins links to an article that is saved already: tags, notes and marks of all', () => {
    const other = 'https://m.a.example/s?id=1';
    keep(other);
    const id = save(LINK);
    library.ask({ call: 'tag', ids: [1], add: ['Energy', 'Gas'], remove: [] });
    library.ask({ call: 'tag', ids: [id], add: ['Energy'], remove: [] });
    library.ask({ call: 'mark', ids: [1], change: { state: 'read' } });
    library.ask({ call: 'keepNote', id: 1, note: 'Second' });
    library.ask({ call: 'keepNote', id, note: 'First' });
    const uid = uidOf(1);
    expect(save(other, LINK)).toBe(id);
    expect(listed()).toEqual([id]);
    expect(shelf(id)).toMatchObject({ tags: ['Energy', 'Gas'], state: 'read', ownNote: 'First\n\nSecond' });
    expect(library.titles('note:second')).toEqual(['The harbour']);
    expect(library.database.rows('SELECT uid FROM tombstone')).toEqual([{ uid }]);
    checkIntegrity(library.database);
  });

  test('keeps highlights that an import has stored with the link', () => {
    keep(LINK);
    const highlight: Highlight = {
      id: 'h1',
      colour: 'yellow',
      madeAt: '2025-01-01T00:00:00Z',
      parts: [{ exact: 'It opens', prefix: '', suffix: '', start: 0 }],
    };
    library.ask({ call: 'annotate', id: 1, annotations: { corrections: [], highlights: [highlight] } });
    save(LINK);
    expect(library.ask<SavedReading>({ call: 'open', id: 1 }).highlights).toMatchObject([{ id: 'h1' }]);
  });

  test('leaves links to other pages of the site alone', () => {
    keep('https://a.example/', 'https://a.example/story?id=2', 'https://b.example/story');
    save(LINK);
    expect(listed()).toHaveLength(4);
  });

  test('leaves a removed link removed, unless it has the very address', () => {
    keep('http://a.example/story');
    library.ask({ call: 'remove', id: 1 }, 5);
    save(LINK);
    expect(listed()).toEqual([2]);
    purgeArticles(library.database, 1e12);
    expect(countRows(library.database, 'article')).toBe(1);
    checkIntegrity(library.database);
  });
});
