import { expect, test } from 'vitest';
import { fragmentOf } from '../../utils/text/fragment-of';

const PAGE = 'https://paper.example/a?b=1';

test.each([
  [`${PAGE}#fn1`, 'fn1'],
  [`${PAGE}#fu%C3%9F`, 'fuß'],
  [`${PAGE}#%E0%A4%A`, '%E0%A4%A'],
  [`${PAGE}#`, null],
  [PAGE, null],
  ['https://paper.example/a?b=2#fn1', null],
  [`${PAGE}#a%20b`, null],
  [`${PAGE}#${'x'.repeat(201)}`, null],
])('the fragment that the link %s refers to within the page is %s', (address, fragment) => {
  expect(fragmentOf(address, PAGE)).toBe(fragment);
  expect(fragmentOf(address, `${PAGE}#elsewhere`)).toBe(fragment);
});
