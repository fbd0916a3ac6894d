import { beforeEach, describe, expect, test } from 'vitest';
import type { SavedLink } from '../../utils/library/links/link-library';
import type { FilledLink } from '../../utils/library/texts/text-library';
import type { LinkTarget, Reading, SavedReading, SavedSummary, ShelfEntry } from '../../utils/model';
import { bareEntry } from '../support/make-entry';
import { checkIntegrity, countRows } from './support/memory-database';
import { type SearchLibrary, searchLibrary, storyOf } from './support/search-library';

let library: SearchLibrary;
beforeEach(async () => {
  library = await searchLibrary();
});

const LINK = 'https://short.example/x1';
const STORY = 'https://ledger.example/harbour';
const TEXT = 'The harbour opens, and nobody will lose a berth.';
const keep = (...urls: readonly string[]) =>
  library.ask<SavedLink[]>({ call: 'saveLinks', links: urls.map((url) => ({ url, title: 'A link' })) });
const loaded = (url = STORY, canonicalUrl: string | null = null): Reading => storyOf({ url, canonicalUrl, title: 'The harbour' }, TEXT);
const fill = (id: number, reading = loaded(), now?: number) => library.ask<FilledLink>({ call: 'fillLink', id, reading }, now);
const targets = (scope: object) => library.ask<LinkTarget[]>({ call: 'linkTargets', scope }).map(({ id }) => id);
const shelf = (id: number) => library.ask<ShelfEntry>({ call: 'shelf', id });
const opened = (id: number) => library.ask<SavedReading>({ call: 'open', id });

describe('giving a link its text', () => {
  test('keeps its id, place, time, tags, marks and note, under the address that its page has', () => {
    keep(LINK, 'https://b.example/');
    const [before] = library.database.rows('SELECT uid, seq, saved_at FROM shelf WHERE article_id = 1');
    library.ask({ call: 'tag', ids: [1], add: ['Energy'], remove: [] });
    library.ask({ call: 'mark', ids: [1], change: { starred: true, state: 'read', archived: true } });
    library.ask({ call: 'keepNote', id: 1, note: 'Read this' });
    expect(fill(1, loaded(), Date.UTC(2030, 1, 1))).toEqual({ id: 1, is: 'filled' });
    expect(library.database.rows('SELECT uid, seq, saved_at FROM shelf WHERE article_id = 1')).toEqual([before]);
    expect(shelf(1)).toMatchObject({ tags: ['Energy'], isStarred: true, isArchived: true, ownNote: 'Read this' });
    expect(library.ask<SavedSummary>({ call: 'find', url: STORY })).toMatchObject({ id: 1, title: 'The harbour' });
    expect(library.titles('berth')).toEqual(['The harbour']);
    expect(targets({ query: 'is:link', order: 'newest' })).toEqual([2]);
    checkIntegrity(library.database);
  });

  test('is done once: a link that is gone, deleted or has a text already changes nothing', () => {
    keep(LINK, 'https://b.example/');
    fill(1);
    expect(fill(1, loaded('https://other.example/'))).toEqual({ id: null, is: 'gone' });
    library.ask({ call: 'remove', id: 2 });
    expect(fill(2)).toEqual({ id: null, is: 'gone' });
    expect(fill(77)).toEqual({ id: null, is: 'gone' });
    expect(opened(1).article.url).toBe(STORY);
  });

  test.each([
    ['its address', STORY, STORY],
    ['its canonical address', 'https://m.ledger.example/h?id=1', STORY],
  ])('joins it with the article that the library has under %s, whose text stays', (_, url, canonical) => {
    const mine = `${TEXT}\nI copied this as well.`;
    const id = library.save(storyOf({ url: STORY, title: 'My harbour' }, mine));
    keep(LINK);
    library.ask({ call: 'tag', ids: [2], add: ['Energy'], remove: [] });
    expect(fill(2, loaded(url, canonical))).toEqual({ id, is: 'joined' });
    expect(opened(id).article.text).toBe(mine);
    expect(shelf(id).tags).toEqual(['Energy']);
    expect(keep(LINK)).toEqual([{ id, is: 'known' }]);
    expect(countRows(library.database, 'article')).toBe(1);
    checkIntegrity(library.database);
  });

  test('joins other links to the same page, and the article that was deleted', () => {
    keep(LINK, STORY);
    library.ask({ call: 'tag', ids: [2], add: ['Harbour'], remove: [] });
    expect(fill(1, loaded(STORY, STORY))).toEqual({ id: 1, is: 'filled' });
    expect(shelf(1).tags).toEqual(['Harbour']);
    expect(countRows(library.database, 'article')).toBe(1);
    library.ask({ call: 'remove', id: 1 });
    const [again] = keep('https://short.example/x2');
    expect(fill(again?.id ?? 0, loaded(STORY, STORY))).toEqual({ id: 1, is: 'joined' });
    expect(library.titles('berth')).toEqual(['The harbour']);
    checkIntegrity(library.database);
  });

  test.each([
    ['a short address', LINK, STORY, null],
    ['an old address of its page', 'https://old.example/news/7', STORY, STORY],
  ])('finds it again under %s', (_, asked, url, canonical) => {
    keep(asked);
    fill(1, loaded(url, canonical));
    expect(opened(1).article).toMatchObject({ url: STORY, title: 'The harbour' });
    expect(keep(asked, STORY)).toEqual([
      { id: 1, is: 'known' },
      { id: 1, is: 'known' },
    ]);
  });

  test.each([
    ['a page that does not say which it is', 'https://ledger.example/welcome?next=7', null],
    ['a page that is higher up on its site', 'https://ledger.example/welcome', 'https://ledger.example/welcome'],
    ['a page of another site that does not say which it is', 'https://hub.example/welcome', null],
  ])('keeps its address and title if the site leads to %s', (_, url, canonical) => {
    const asked = 'https://ledger.example/news/7';
    keep(asked);
    fill(1, loaded(url, canonical));
    expect(opened(1).article).toMatchObject({ url: asked, title: 'A link' });
    expect(keep(asked)).toEqual([{ id: 1, is: 'known' }]);
    expect(keep(url)).toMatchObject([{ is: 'new' }]);
  });

  test('never joins links that are led to one page without a canonical address, or to different texts', () => {
    const other = 'https://short.example/x2';
    keep(LINK, other, 'https://short.example/x3');
    fill(1);
    expect(fill(2)).toEqual({ id: 2, is: 'filled' });
    expect(opened(2).article).toMatchObject({ url: other, title: 'A link' });
    expect(fill(3, storyOf({ url: STORY, canonicalUrl: STORY, title: 'Another' }, 'These are other words altogether.'))).toMatchObject({
      is: 'filled',
    });
    expect(countRows(library.database, 'article')).toBe(3);
    checkIntegrity(library.database);
  });

  test('leaves another link alone if only the address of the page says that they are the same', () => {
    keep(LINK, STORY);
    expect(fill(1)).toEqual({ id: 1, is: 'filled' });
    expect(opened(1).article.url).toBe(LINK);
    expect(targets({ query: 'is:link', order: 'newest' })).toEqual([2]);
  });

  test('places the highlights that were imported without a text', () => {
    const waiting = { id: 'h1', colour: 'yellow', madeAt: '2024-01-02T00:00:00Z', note: 'Sure?' } as const;
    const parts = [{ exact: 'nobody will  lose a berth', prefix: '', suffix: '', start: 0 }];
    const link = { ...storyOf({ url: STORY, title: 'A link' }, ''), highlights: [{ ...waiting, parts }] };
    library.ask({ call: 'importMany', entries: [bareEntry(link)] });
    fill(1);
    const [highlight] = opened(1).highlights ?? [];
    expect(highlight).toMatchObject({ id: 'h1', note: 'Sure?', parts: [{ exact: 'nobody will lose a berth', start: 23 }] });
  });

  test('keeps the facts that only the link has', () => {
    const link = storyOf({ url: STORY, title: 'A link', byline: 'Ada Quill', published: '2020-01-02' }, '');
    library.ask({ call: 'importMany', entries: [bareEntry(link)] });
    fill(1, storyOf({ url: STORY, title: '', byline: null, published: null }, 'It opens.'));
    expect(opened(1).article).toMatchObject({ title: 'A link', byline: 'Ada Quill', authors: ['Ada Quill'], published: '2020-01-02' });
  });
});

test('the links among some articles are found by ids and by a search, in order, without articles', () => {
  keep('https://a.example/1', 'https://a.example/2', 'https://b.example/3');
  library.save(storyOf({ url: STORY, title: 'Text' }, 'It opens.'));
  expect(targets({ ids: [3, 1, 4, 3, 99] })).toEqual([3, 1]);
  expect(targets({ query: 'site:a.example', order: 'newest' })).toEqual([2, 1]);
  library.ask({ call: 'remove', id: 2 });
  expect(targets({ query: '', order: 'newest' })).toEqual([3, 1]);
});
