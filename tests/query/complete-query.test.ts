import { expect, test } from 'vitest';
import { completeQuery } from '../../utils/query/complete-query';
import { QUERY_FIELDS } from '../../utils/query/fields';
import { parseQuery } from '../../utils/query/parse-query';

const TAGS = ['energy', 'New York', 'Café', 'a "b"'];
const terms = (text: string) => completeQuery(text, TAGS).map(({ term }) => term);
const queries = (text: string) => completeQuery(text, TAGS).map(({ query }) => query);

test('a query is completed with the names of fields that begin so', () => {
  expect(terms('spe')).toEqual(['speaker:']);
  expect(terms('SA')).toEqual(['said:', 'saved:']);
  expect(queries('gas -(sp')).toEqual(['gas -(speaker:']);
  expect(queries('gas -sp')).toEqual(['gas -speaker:']);
});

test('a query is completed with the values of a field, under each of its names', () => {
  expect(terms('said:de')).toEqual(['said:denied']);
  expect(terms('gas named:')).toEqual(['named:yes', 'named:no']);
  expect(queries('gas via:INT')).toEqual(['gas channel:interview ']);
});

test("a query is completed with the reader's tags, by the beginning of any of their words", () => {
  expect(terms('tag:')).toEqual(['tag:energy', 'tag:"New York"', 'tag:Café', 'tag:"a \\"b\\""']);
  expect(terms('tag:yo')).toEqual(['tag:"New York"']);
  expect(terms('tag:cafe')).toEqual(['tag:Café']);
});

test.each(['', 's', 'gas price ', 'said:denied', 'speaker:roth', 'speaker:', '"gas sa', 'said:denied ', 'colon: sa "x', 'nofield:a'])(
  'nothing completes the query «%s»',
  (text) => expect(completeQuery(text, TAGS)).toEqual([]),
);

test('every completion with a value is a valid query, whose tag is the one that was meant', () => {
  for (const field of QUERY_FIELDS)
    for (const { query, value } of completeQuery(`${field.name}:`, TAGS)) {
      const { root, problems } = parseQuery(query);
      expect(problems).toEqual([]);
      expect(root).toMatchObject(field.name === 'tag' ? { name: value } : { choice: value });
    }
});
