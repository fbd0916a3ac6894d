import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fieldWords, problemWords, stateWords } from '../../components/library/query-words';
import { QUERY_FIELDS, STATES } from '../../utils/query/fields';
import { parseQuery } from '../../utils/query/parse-query';

beforeEach(() => {
  fakeBrowser.i18n.getMessage = (key: string) => key;
});

const wordsOf = (query: string) => parseQuery(query).problems.map((problem) => problemWords(problem, (items) => items.join(', ')));

test('the sentences on a query name the field, a value and what the reader may mean', () => {
  expect(wordsOf('speaker:')[0]).toMatch(/query_problem_emptyValue/);
  expect(wordsOf('spaeker:roth')[0]).toMatch(/query_problem_unknownField.* query_meant/);
  expect(wordsOf('named:maybe')[0]).toMatch(/query_problem_unknownChoice/);
  expect(wordsOf('after:x')[0]).toMatch(/query_problem_badTime/);
  expect(wordsOf('"a')[0]).toMatch(/query_problem_unclosedQuote/);
});

test('every field and every state has words', () => {
  expect(new Set(QUERY_FIELDS.map(({ name }) => fieldWords(name))).size).toBe(QUERY_FIELDS.length);
  expect(new Set(STATES.map(stateWords)).size).toBe(STATES.length);
});
