import { describe, expect, test } from 'vitest';
import { cleanMessage, cleanProblem } from '../../utils/problems/clean-problem';

/** Matches words that must never reach the log. The tests put them into errors. */
const SECRET = /secret|mayor|nora|pell|harbour|ledger|таємн|geheim/i;
const named = (name: string, message: string): Error => Object.assign(new Error(message), { name });

/** Returns the error that a function throws. */
function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  throw new Error('The function has thrown nothing. Correct the test.');
}

describe('a problem cleaned for the log', () => {
  test.each([
    ['a JSON error', thrownBy(() => JSON.parse('<html>Secret mayor</html>'))],
    ['a JSON error with inner quotation marks', thrownBy(() => JSON.parse('<html lang="en" title="Secret"> mayor "Nora" Pell'))],
    ['a JSON error with a line break', thrownBy(() => JSON.parse('<html>\nSecret mayor\n</html>'))],
    ['a JSON error in a value', thrownBy(() => JSON.parse('{"Secret": mayor}'))],
    ['an address error', thrownBy(() => new URL('Secret mayor'))],
    ['a decoding error', thrownBy(() => decodeURIComponent('%Secret%'))],
    ['a locale error', thrownBy(() => new Intl.DateTimeFormat('secret-mayor-of-the-harbour'))],
    ['a clone error', thrownBy(() => structuredClone(() => 'Secret mayor'))],
    ['a missing variable', named('ReferenceError', 'secretMayor is not defined')],
    [
      'a selector error',
      named('SyntaxError', "Failed to execute 'querySelector' on 'Document': '.secret[mayor=' is not a valid selector."),
    ],
    ['an unquoted value in a Firefox error', named('TypeError', 'URL constructor: Secret mayor resigns is not a valid URL.')],
    ['a network error', named('TypeError', 'Failed to fetch https://ledger.example/secret?mayor=1#nora')],
    ['a data address', named('TypeError', 'Could not load data:text/html,Secret%20mayor')],
    [
      'a refused page',
      new Error('Cannot access contents of url "https://ledger.example/secret". Extension manifest must request permission.'),
    ],
    ['a host without a scheme', new Error('Cannot access ledger.example of the host')],
    ['an SQLite error with a value', named('SQLite3Error', 'SQLITE_ERROR: sqlite3 result code 1: no such column: Secret')],
    ['an SQLite error with words', named('SQLite3Error', 'SQLITE_ERROR: malformed MATCH expression: [Secret mayor]')],
    ['a full-text error', named('SQLite3Error', 'fts5: syntax error near "Secret mayor"')],
    ['German quotation marks', new Error('The value „Geheim“ is invalid')],
    ['guillemets', new Error('The value «Таємниця мера» is invalid')],
    ['Japanese quotation marks', new Error('The value 「secret」 is invalid')],
    ['backticks', new Error('The value `Secret mayor` is invalid')],
    ['a quotation that is cut off', new Error('The value is invalid: "Secret mayor of the')],
    ['a bare headline', new Error('Mayor Nora Pell resigns in secret over the harbour')],
    ['a bare headline of common words', new Error('The mayor of the harbour is not to be in the secret')],
    ['a headline on the second line', new Error('Failed to fetch\nSecret mayor\n    at Nora (https://ledger.example/a.js:1:2)')],
    ['a name from the page', named('Secret mayor', 'Failed to fetch')],
    ['a name that begins like a result code', new Error('SQLITE_SECRET_mayor is not defined')],
    ['a thrown string', 'Secret mayor'],
    ['a thrown object', { title: 'Secret mayor', message: { text: 'Secret' } }],
    ['a failure with words from the page', { code: 'unexpected', detail: 'TypeError: Secret mayor' }],
    ['a code from the page', { code: 'Secret mayor', detail: 'Failed to fetch' }],
  ])('contains nothing from the page, given %s', (_, problem) => {
    const { name, message } = cleanProblem(problem);
    expect(`${name} ${message}`).not.toMatch(SECRET);
    expect(`${name} ${message}`).not.toMatch(/["'`“”„«»「」]|:\/\/|\d{7}|\n/);
    expect(name).toMatch(/^\w{1,45}$/);
    expect(message.length).toBeLessThanOrEqual(120);
    expect(cleanMessage(message)).toBe(message);
  });

  test.each([
    [named('TypeError', 'Failed to fetch'), 'TypeError', 'Failed to fetch'],
    [named('TypeError', 'secret is not a function'), 'TypeError', '… is not a function'],
    [
      new DOMException("Failed to execute 'writeText' on 'Clipboard': Document is not focused.", 'NotAllowedError'),
      'NotAllowedError',
      'Failed to execute … Document is not focused.',
    ],
    [thrownBy(() => JSON.parse('<html>Secret')), 'SyntaxError', 'Unexpected token … is not valid JSON'],
    [new DOMException('The operation timed out.', 'TimeoutError'), 'TimeoutError', 'The operation timed out.'],
    [new Error('QUOTA_BYTES quota exceeded'), 'Error', 'QUOTA_BYTES quota exceeded'],
    [new Error('No tab with id: 1234567.'), 'Error', 'No tab with id: …'],
    [new Error('No tab with id: 123456.'), 'Error', 'No tab with id: 123456.'],
    [
      new Error('Could not establish connection. Receiving end does not exist.'),
      'Error',
      'Could not establish connection. Receiving end does not exist.',
    ],
    [
      named('SQLite3Error', 'SQLITE_CONSTRAINT_UNIQUE: sqlite3 result code 2067: UNIQUE constraint failed: article.url'),
      'SQLite3Error',
      'SQLITE_CONSTRAINT_UNIQUE: sqlite3 result code 2067: UNIQUE constraint failed: …',
    ],
    [{ code: 'libraryBusy', detail: 'Failed to fetch' }, 'libraryBusy', 'Failed to fetch'],
    [{ code: 'pageGone' }, 'pageGone', ''],
    [new Error(''), 'Error', ''],
    [null, 'Unknown', ''],
    [undefined, 'Unknown', ''],
    ['Failed to fetch', 'Unknown', ''],
  ])('made from %s has the name %s and the message «%s»', (problem, name, message) => {
    expect(cleanProblem(problem)).toEqual({ name, message });
  });

  test('has its message shortened to at most 120 characters, at a word boundary', () => {
    const { message } = cleanProblem(new Error('Failed to fetch the response. '.repeat(500)));
    expect(message.length).toBeLessThanOrEqual(120);
    expect(message.length).toBeGreaterThan(100);
    expect(message.split(' ').filter((word) => !['Failed', 'to', 'fetch', 'the', 'response.'].includes(word))).toEqual([]);
  });

  test('has the name «Unknown» when reading a property of the problem throws an error', () => {
    const dead = new Proxy(
      {},
      {
        get: () => {
          throw new TypeError('dead object');
        },
      },
    );
    expect(cleanProblem(dead)).toEqual({ name: 'Unknown', message: '' });
  });
});
