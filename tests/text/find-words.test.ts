import { describe, expect, test } from 'vitest';
import { findWords } from '../../utils/text/find-words';
import { foldForSearch } from '../../utils/text/fold-for-search';
import { sliceOf } from '../../utils/text/span';

const found = (text: string, words: string): string[] => findWords(foldForSearch(text), words).map((span) => sliceOf(text, span));

describe('findWords', () => {
  test('ignores case and accents in the text and in the search words', () => {
    expect(found('A naïve NAIVE Naïf plan', 'naive')).toEqual(['naïve', 'NAIVE']);
    expect(found('the naive mayor', 'NAÏVE')).toEqual(['naive']);
    expect(found('Ξένος, ξενος', 'ξενος')).toEqual(['Ξένος', 'ξενος']);
    expect(found('Łódź and Søren', 'lodz')).toEqual(['Łódź']);
  });

  test('finds words with combining accents or soft hyphens, and includes these characters in the match', () => {
    expect(found('a nai\u0308ve plan', 'naive')).toEqual(['nai\u0308ve']);
    expect(found('cafe\u0301 au lait', 'cafe au')).toEqual(['cafe\u0301 au']);
    expect(found('le cafe\u0301', 'cafe')).toEqual(['cafe\u0301']);
    expect(found('un\u00adeasy', 'uneasy')).toEqual(['un\u00adeasy']);
  });

  test('distinguishes letters that differ by a mark, such as й and и, but not ё and е', () => {
    expect(found('мой и мои', 'мои')).toEqual(['мои']);
    expect(found('がか', 'か')).toEqual(['か']);
    expect(found('लोक लक', 'लक')).toEqual(['लक']);
    expect(found('ёлка', 'елка')).toEqual(['ёлка']);
  });

  test('matches ß with ss, and finds later words at their original positions', () => {
    expect(found('Die Straße nach Gießen ist gesperrt', 'strasse')).toEqual(['Straße']);
    expect(found('Die Straße nach Gießen ist gesperrt', 'gesperrt')).toEqual(['gesperrt']);
    expect(found('Die STRASSE', 'straße')).toEqual(['STRASSE']);
    expect(found('Maß', 'mas')).toEqual(['Maß']);
  });

  test('matches plain quotation marks, dashes and spaces with typographic ones', () => {
    expect(found('“It’s over,” – he said', `"it's over," - he`)).toEqual(['“It’s over,” – he']);
    expect(found('10\u202f000 Euro', '10 000')).toEqual(['10\u202f000']);
  });

  test('finds nothing across a paragraph break, for an empty search or in an empty text', () => {
    expect(found('the end\nof it', 'end of')).toEqual([]);
    expect(found('anything', '  ')).toEqual([]);
    expect(found('anything', '\u0301')).toEqual([]);
    expect(found('', 'a')).toEqual([]);
  });

  test('returns matches that do not overlap', () => {
    expect(findWords(foldForSearch('aaaaa'), 'aa')).toEqual([
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ]);
  });

  test('does not split characters outside the basic multilingual plane', () => {
    expect(found('a 👩 b', '👩')).toEqual(['👩']);
    expect(found('𝒜b', 'b')).toEqual(['b']);
  });
});
