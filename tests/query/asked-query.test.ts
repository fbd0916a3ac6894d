import { expect, test } from 'vitest';
import { LIBRARY_VIEWS } from '../../utils/model';
import { askedQuery } from '../../utils/query/asked-query';
import { MAX_QUERY, parseQuery } from '../../utils/query/parse-query';
import { isWhole, WHOLE_LIST } from '../../utils/query/whole-list';

test('the query of a list has the condition of its view, and lets its last word go on', () => {
  expect(askedQuery(WHOLE_LIST)).toBe('');
  expect(askedQuery({ ...WHOLE_LIST, query: 'gas OR (oil pri' })).toBe('gas OR oil pri*');
  expect(askedQuery({ ...WHOLE_LIST, query: 'gas OR oil', view: 'unread' })).toBe('is:unread -is:archived (gas OR oil*)');
  expect(askedQuery({ ...WHOLE_LIST, query: '"', view: 'starred' })).toBe('is:starred');
});

test('the condition of a view is a valid query, also before the longest query', () => {
  for (const view of LIBRARY_VIEWS)
    expect(parseQuery(askedQuery({ ...WHOLE_LIST, query: 'a'.repeat(MAX_QUERY - 40), view })).problems).toEqual([]);
});

test('only a list without a query and a view is whole', () => {
  expect([isWhole(WHOLE_LIST), isWhole({ ...WHOLE_LIST, query: ' ' }), isWhole({ ...WHOLE_LIST, view: 'starred' })]).toEqual([
    true,
    true,
    false,
  ]);
});
