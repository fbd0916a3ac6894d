import { expect, test } from 'vitest';
import { createRepeats } from '../../../utils/state/texts/repeated-text';

test('a short text is repeated if another address of the host had it, and a long one never is', () => {
  const isRepeated = createRepeats();
  expect(isRepeated('https://ledger.example/1', 'We have moved.')).toBe(false);
  expect(isRepeated('https://ledger.example/1?utm_source=x', 'We have moved.')).toBe(false);
  expect(isRepeated('https://ledger.example/2', 'We have moved.')).toBe(true);
  expect(isRepeated('https://echo.example/2', 'We have moved.')).toBe(false);
  const long = 'The board voted. '.repeat(40);
  expect([isRepeated('https://ledger.example/3', long), isRepeated('https://ledger.example/4', long)]).toEqual([false, false]);
});
