import { expect, test } from 'vitest';
import { openWords } from '../../utils/query/open-words';
import { parseQuery } from '../../utils/query/parse-query';
import { printQuery } from '../../utils/query/print-query';

test.each([
  ['harb keep', 'harb* keep*'],
  ['speaker:rot (gas OR oil) is:unread', 'speaker:rot* (gas* OR oil*) is:unread'],
  ['gas "the harbour" -oil', 'gas* "the harbour" -oil'],
])('a query for longer words than those of %s', (query, expected) => {
  const { root } = parseQuery(query);
  expect(root && printQuery(openWords(root))).toBe(expected);
});

test.each(['"the harbour"', 'harb*', '-oil', 'is:unread site:example.org'])('there is no such query for %s', (query) => {
  const { root } = parseQuery(query);
  expect(root && openWords(root)).toBeNull();
});
