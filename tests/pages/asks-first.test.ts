import { expect, test } from 'vitest';
import { asksForPassword, leadsToQuestion } from '../../utils/pages/asks-first';

const ASKED = 'https://ledger.example/news/7';

test.each([
  'https://ledger.example/login',
  'https://ledger.example/Account/Login?next=/news/7',
  'https://ledger.example/users/sign_in.php',
  'https://consent.ledger.example/wall?to=7',
  'https://ledger.example/de/anmelden/',
])('%s is a page on which the site asks first', (answered) => {
  expect(leadsToQuestion(ASKED, answered)).toBe(true);
});

test.each([
  [ASKED, ASKED],
  [ASKED, 'https://ledger.example/news/login-fees-rise'],
  ['https://ledger.example/account/7', 'https://ledger.example/account/login'],
  ['nonsense', 'nonsense'],
])('a link to %s that leads to %s is not', (asked, answered) => {
  expect(leadsToQuestion(asked, answered)).toBe(false);
});

test('a page with little text asks for a password if it shows the field', () => {
  const field = '<form><INPUT name=a type = "password"></form>';
  expect(asksForPassword(field, 'Log in to continue.')).toBe(true);
  expect(asksForPassword(field, 'A long article. '.repeat(200))).toBe(false);
  expect(asksForPassword('<input type="password" hidden><input type="text">', 'Short.')).toBe(false);
  expect(asksForPassword('<input style="display: none" type="password">', 'Short.')).toBe(false);
});
