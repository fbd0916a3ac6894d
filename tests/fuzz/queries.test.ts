import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { cutSnippet } from '../../utils/query/cut-snippet';
import { QUERY_FIELDS } from '../../utils/query/fields';
import { findHits } from '../../utils/query/find-hits';
import { hitWordsOf } from '../../utils/query/hit-words';
import { negate } from '../../utils/query/join-nodes';
import { parseQuery } from '../../utils/query/parse-query';
import { printQuery } from '../../utils/query/print-query';
import { checkIntegrity } from '../library/support/memory-database';
import { saveStories } from '../library/support/save-stories';
import { type SearchLibrary, searchLibrary } from '../library/support/search-library';
import { check, LIMIT_MS } from './support/cases';

/** These tests read, write and run random queries. */

const piece = fc.oneof(
  fc.constantFrom(...QUERY_FIELDS.flatMap(({ name, example }) => [`${name}:`, example])),
  fc.constantFrom(
    '"',
    '“',
    '„',
    '»',
    '「',
    '(',
    ')',
    '-',
    '*',
    'OR',
    'AND',
    'NOT',
    '\\',
    ':',
    ' ',
    '\0',
    '%',
    "'",
    'NEAR(',
    '^',
    '{title} :',
  ),
  fc.constantFrom(
    'gas',
    'price',
    'Straße',
    'Ørsted',
    '中国',
    'น้ำ',
    '가격',
    'ελλαδα',
    'ё',
    '\ud800',
    '2025-13-40',
    '<7d',
    '>1y',
    'a*b',
    '++',
  ),
  fc.string({ unit: 'binary', maxLength: 4 }),
);
const query = fc.array(fc.oneof(piece, piece, fc.constant(' ')), { maxLength: 30 }).map((pieces) => pieces.join(''));

test(
  'every query can be read, and what is read can be written and read again without problems',
  () =>
    check(
      0.06,
      fc.property(query, fc.boolean(), (text, isTyping) => {
        const { root, problems } = parseQuery(text, { isTyping });
        for (const { start, end } of problems) expect(0 <= start && start < end && end <= text.length).toBe(true);
        const again = parseQuery(printQuery(root));
        expect(again).toEqual({ root, problems: [] });
      }),
    ),
  LIMIT_MS,
);

test(
  'the hits of a query are in the text, in order and without overlaps, also in a snippet',
  () =>
    check(
      0.03,
      fc.property(query, fc.array(fc.oneof(piece, query)), (text, words) => {
        const article = words.join(' ').repeat(5);
        const hits = findHits(article, hitWordsOf(parseQuery(text).root, null));
        const snippet = cutSnippet(article, hits);
        for (const { found, length } of [
          { found: hits, length: article.length },
          { found: snippet.hits, length: snippet.text.length },
        ]) {
          for (const [at, { start, end }] of found.entries()) {
            expect(start >= (found[at - 1]?.end ?? 0) && start < end && end <= length).toBe(true);
          }
        }
      }),
    ),
  LIMIT_MS,
);

let library: SearchLibrary;
beforeAll(async () => {
  library = await searchLibrary();
  saveStories(library);
});

test(
  'the library answers every query, and a query and its opposite find each article once',
  () => {
    const all = library.search('').total;
    check(
      0.06,
      fc.property(query, fc.boolean(), (text, isTyping) => {
        const found = library.search(text, { isTyping });
        expect(found.results.length).toBe(Math.min(found.total, 50));
        const { root } = parseQuery(text, { isTyping });
        const others = root === null ? 0 : library.search(printQuery(negate(root))).total;
        expect(found.total + others).toBe(all);
      }),
    );
    checkIntegrity(library.database);
  },
  LIMIT_MS,
);
