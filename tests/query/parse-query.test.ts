import { expect, test } from 'vitest';
import { MAX_QUERY, parseQuery } from '../../utils/query/parse-query';
import { printQuery } from '../../utils/query/print-query';
import type { QueryNode } from '../../utils/query/query';

/** Reads a query and writes it again, without problems. */
const tidy = (text: string) => {
  const { root, problems } = parseQuery(text);
  expect(problems).toEqual([]);
  return printQuery(root);
};
const word = (words: string, more: object = {}): QueryNode => ({
  is: 'words',
  field: null,
  words,
  isPhrase: false,
  isPrefix: false,
  ...more,
});
const problemsOf = (text: string) =>
  parseQuery(text).problems.map(({ code, start, end, subject, suggestions }) => [
    code,
    text.slice(start, end).slice(0, 40),
    ...(subject === undefined ? [] : [subject]),
    ...suggestions,
  ]);

test('words, phrases, prefixes and excluded words are read', () => {
  expect(parseQuery('gas "heat pump" boil* -coal').root).toEqual({
    is: 'every',
    nodes: [word('gas'), word('heat pump', { isPhrase: true }), word('boil', { isPrefix: true }), { is: 'not', node: word('coal') }],
  });
});

test.each([
  ['an empty query', '  ', ''],
  ['spaces', ' gas   price ', 'gas price'],
  ['OR, which binds less than AND', 'a b OR c AND d', 'a b OR c d'],
  ['brackets', '(a OR b) c', '(a OR b) c'],
  ['brackets that change nothing', '((a) (b c))', 'a b c'],
  ['NOT', 'NOT a NOT (b c)', '-a -(b c)'],
  ['a double negation', '-(-a)', 'a'],
  [
    'fields',
    'speaker:Roth "gas price" -site:example.org after:2025 is:unread tag:energy',
    'speaker:Roth "gas price" -site:example.org after:2025 is:unread tag:energy',
  ],
  ['a phrase in a field', 'speaker:"Ana Roth" title:gas*', 'speaker:"Ana Roth" title:gas*'],
  ['a space after the colon, and capitals', 'Speaker: roth IS:Unread', 'speaker:roth is:unread'],
  ['other names of fields', 'by:roth host:example.org since:2025-3-1', 'speaker:roth site:example.org after:2025-03-01'],
  ['ages', 'saved:<7D after:2w saved:>1y', 'saved:<7d after:2w saved:>1y'],
  [
    'quotation marks of other languages',
    '„Gaspreis“ «prix du gaz» “gas price” 「ガス代」',
    '"Gaspreis" "prix du gaz" "gas price" "ガス代"',
  ],
  ['a quotation mark in a phrase', '"say \\"no\\" \\\\ now"', '"say \\"no\\" \\\\ now"'],
  ['an address', 'https://example.org/a', '"https://example.org/a"'],
  ['a time of day', '10:30', '"10:30"'],
  ['a dash between words', 'gas - price – now', 'gas price now'],
  ['a compound with a hyphen', 'vice-chair', 'vice-chair'],
  ['a phrase that goes on', '"heat pum"*', '"heat pum"*'],
  ['a wide colon', 'tag：新闻', 'tag:新闻'],
])('%s can be written and read again', (_, text, expected) => {
  expect(tidy(text)).toBe(expected);
});

test.each([
  ['"gas price', [['unclosedQuote', '"gas price']], '"gas price"'],
  ['(gas', [['unclosedBracket', '(']], 'gas'],
  ['gas) price', [['strayBracket', ')']], 'gas price'],
  ['gas OR', [['danglingOr', 'OR']], 'gas'],
  ['spaeker:roth', [['unknownField', 'spaeker:roth', 'spaeker', 'speaker']], '"spaeker:roth"'],
  ['Harbour: the vote', [['unknownField', 'Harbour: the', 'Harbour']], '"Harbour:the" vote'],
  ['gas speaker:', [['emptyValue', 'speaker:', 'speaker']], 'gas'],
  ['is:unred', [['unknownChoice', 'is:unred', 'is', 'unread']], ''],
  ['named:maybe', [['unknownChoice', 'named:maybe', 'named', 'yes', 'no']], ''],
  ['after:yesterday gas', [['badTime', 'after:yesterday', 'after']], 'gas'],
  ['after:2025-02-30', [['badTime', 'after:2025-02-30', 'after']], ''],
  ['gas & price', [['noLetters', '&']], 'gas price'],
  ['tag:"!"', [['noLetters', 'tag:"!"']], ''],
])('%s has problems, and the rest is searched for', (text, problems, rest) => {
  expect(problemsOf(text)).toEqual(problems);
  expect(printQuery(parseQuery(text).root)).toBe(rest);
});

test('a query that is too long, too deep or too large is cut', () => {
  expect(problemsOf('a'.repeat(MAX_QUERY + 1))).toEqual([['tooLong', 'a', '2000']]);
  expect(problemsOf(`${'('.repeat(13)}a${')'.repeat(13)} b`)[0]).toEqual(['tooDeep', '(', '12']);
  expect(problemsOf('a '.repeat(70))).toEqual([['tooMany', 'a', '60']]);
});

test('the last word is a prefix while the reader is typing it', () => {
  const typed = (text: string) => printQuery(parseQuery(text, { isTyping: true }).root);
  expect(typed('gas pri')).toBe('gas pri*');
  expect(typed('gas pri ')).toBe('gas pri');
  expect(typed('speaker:ro')).toBe('speaker:ro*');
  expect(typed('"gas pri')).toBe('"gas pri"*');
  expect(typed('"gas pri"')).toBe('"gas pri"');
  expect(typed('tag:ener')).toBe('tag:ener*');
  expect(typed('is:unread')).toBe('is:unread');
  expect(typed('')).toBe('');
});
