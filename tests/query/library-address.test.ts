import { expect, test } from 'vitest';
import { type LibraryAddress, printLibraryAddress, readLibraryAddress } from '../../utils/query/library-address';

const list: LibraryAddress = { place: null, ids: [], query: '', view: 'all', order: 'best', article: null, quote: null, highlight: null };

test.each<[string, LibraryAddress]>([
  ['#/', list],
  ['#/?q=gas%20price', { ...list, query: 'gas price' }],
  ['#/article/12', { ...list, article: 12 }],
  ['#/article/12?q=by%3Aroth%20%26%20%22a%3Db%22&quote=q3', { ...list, query: 'by:roth & "a=b"', article: 12, quote: 'q3' }],
  ['#/article/12?highlight=h%201', { ...list, article: 12, highlight: 'h 1' }],
  ['#/import', { ...list, place: 'import' }],
  ['#/notes', { ...list, place: 'notes' }],
  ['#/export?ids=3,12', { ...list, place: 'export', ids: [3, 12] }],
  ['#/compare?ids=3,12', { ...list, place: 'compare', ids: [3, 12] }],
  ['#/article/12?quote=q3&ids=3,12', { ...list, article: 12, quote: 'q3', ids: [3, 12] }],
  ['#/export?q=gas&view=unread', { ...list, place: 'export', query: 'gas', view: 'unread' }],
  ['#/?view=unread&order=oldest', { ...list, view: 'unread', order: 'oldest' }],
  ['#/?q=%E4%B8%AD%E5%9B%BD', { ...list, query: '中国' }],
])('the address %s of the library page is read, and written in the same way', (fragment, address) => {
  expect(readLibraryAddress(fragment)).toEqual(address);
  expect(printLibraryAddress(address)).toBe(fragment);
});

test.each(['', '#', '#/elsewhere', '#/article/0', '#/article/1x', '#/?q=%E4%B8', '#/?', '#/?view=x&order='])(
  'the address «%s» of the library page names the whole list',
  (fragment) => expect(readLibraryAddress(fragment)).toEqual(list),
);

test('a query with half of a character can be written into an address', () => {
  expect(readLibraryAddress(printLibraryAddress({ query: 'a\ud83d' })).query).toBe('a\ufffd');
});

test('a selection in an address leaves out what is no id, and names each article once', () => {
  expect(readLibraryAddress('#/export?ids=3,x,0,-1,3,1e3,12').ids).toEqual([3, 12]);
  expect(readLibraryAddress('#/?ids=3').ids, 'the list has no selection').toEqual([]);
});
