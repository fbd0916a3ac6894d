import { expect, test } from 'vitest';
import { AGENCIES } from '../../utils/bylines/author-words';
import { judgeName } from '../../utils/bylines/judge-name';

test.each(AGENCIES)('judgeName recognises the agency «%s» in capitals and with a full stop', (agency) => {
  expect(judgeName(`${agency.toUpperCase()}.`, null)).toBe('body');
});

test('judgeName tells people from institutions and unclear names', () => {
  expect(['Ana Roth', 'Merrin Courier Newsroom', 'Staff Writer'].map((name) => judgeName(name, null))).toEqual([
    'person',
    'body',
    'unsure',
  ]);
});
