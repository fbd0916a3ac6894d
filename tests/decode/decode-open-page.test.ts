import { describe, expect, test } from 'vitest';
import { decodeOpenPage, decodeViewState } from '../../utils/decode/decode-open-page';
import { INITIAL_VIEW_STATE, type OpenPage } from '../../utils/model';
import { isSamePage } from '../../utils/session/is-same-page';
import { makeReading } from '../library/support/make-reading';

const mark = { url: 'https://www.harbourpost.example/2026/harbour', title: 'Harbour stays open', words: '0123456789abcd' };
const open: OpenPage = {
  mark,
  version: { reading: makeReading(), part: 'selection', showsAll: true, pages: ['https://www.harbourpost.example/2026/harbour'] },
  stand: {
    place: { offset: 4, block: { exact: 'the harbour stays open', prefix: '“We promise that ', suffix: ',” Mayor', start: 17 } },
    selected: { name: 'Ilse Vantongeren', kind: 'person' },
    castFilter: 'speakers',
    quotesAlone: true,
  },
};
const copy = () => JSON.parse(JSON.stringify(open));

describe('decodeOpenPage', () => {
  test('returns a valid page unchanged', () => {
    expect(decodeOpenPage(copy())).toEqual(open);
  });

  test('drops unknown fields', () => {
    const value = copy();
    value.version.html = '<img src=x onerror=alert(1)>';
    value.stand.place.block.node = {};
    expect(decodeOpenPage(value)).toEqual(open);
  });

  test.each([
    ['an undefined value', undefined],
    ['a string', 'open'],
    ['a page without a version', { ...copy(), version: undefined }],
    [
      'a reading with the analysis of another text',
      {
        ...copy(),
        version: { ...copy().version, reading: { ...makeReading({ text: 'Other words.' }), analysis: makeReading().analysis } },
      },
    ],
    [
      'an article with a javascript: address',
      {
        ...copy(),
        version: { ...copy().version, reading: { ...makeReading(), article: { ...makeReading().article, url: 'javascript:alert(1)' } } },
      },
    ],
  ])('rejects %s', (_, value) => {
    expect(decodeOpenPage(value)).toBeNull();
  });

  test('drops a malformed fingerprint and keeps the rest', () => {
    expect(decodeOpenPage({ ...copy(), mark: { url: 7 } })).toEqual({ ...open, mark: null });
  });

  test.each([
    ['is missing', undefined],
    ['has an unknown cast filter', { ...open.stand, castFilter: 'women' }],
    ['has a reading position without words', { ...open.stand, place: { offset: 4, block: { start: 3 } } }],
  ])('uses the initial view state when the stored one %s', (_, stand) => {
    expect(decodeOpenPage({ ...copy(), stand })).toEqual({ ...open, stand: INITIAL_VIEW_STATE });
    expect(decodeViewState(stand)).toBe(INITIAL_VIEW_STATE);
  });
});

test('isSamePage requires the same address, title and words', () => {
  expect(isSamePage(mark, { ...mark })).toBe(true);
  for (const other of [{ url: 'https://www.harbourpost.example/' }, { title: 'Other' }, { words: 'f' }]) {
    expect(isSamePage(mark, { ...mark, ...other })).toBe(false);
  }
  expect(isSamePage(mark, null)).toBe(false);
});
