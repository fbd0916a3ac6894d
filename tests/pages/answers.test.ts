import { describe, expect, test } from 'vitest';
import { charsetOf } from '../../utils/pages/charset-of';
import { isMovedHome } from '../../utils/pages/is-moved-home';
import { judgeAnswer } from '../../utils/pages/judge-answer';
import { refreshTarget } from '../../utils/pages/refresh-target';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the encoding of a page', () => {
  test.each([
    ['the header', 'text/html; charset=windows-1251', '<html>', 'windows-1251'],
    ['a header in quotation marks', 'text/html;charset="KOI8-U"', '<html>', 'koi8-u'],
    ['a meta element', 'text/html', '<!doctype html><html><head><meta charset="windows-1251"><title>x', 'windows-1251'],
    ['an older meta element', null, "<meta http-equiv='Content-Type' content='text/html; charset=Shift_JIS'>", 'shift_jis'],
    ['the XML declaration', null, '<?xml version="1.0" encoding="iso-8859-2"?><html>', 'iso-8859-2'],
    ['the header rather than the page', 'text/html; charset=utf-8', '<meta charset="windows-1251">', 'utf-8'],
    ['no meta element that was read as ASCII, if it says UTF-16', null, '<meta charset="utf-16le">', 'utf-8'],
    ['nothing', 'text/html', '<p>charset=utf-7</p>', null],
  ])('is that of %s', (_, type, text, expected) => {
    expect(charsetOf(type, bytes(text))).toBe(expected);
  });

  test('is that of the byte order mark, whatever the header says', () => {
    expect(charsetOf('text/html; charset=windows-1251', new Uint8Array([0xef, 0xbb, 0xbf, 0x3c]))).toBe('utf-8');
    expect(charsetOf(null, new Uint8Array([0xff, 0xfe, 0x3c, 0]))).toBe('utf-16le');
    expect(charsetOf(null, new Uint8Array([0xfe, 0xff, 0, 0x3c]))).toBe('utf-16be');
    expect(charsetOf(null, new Uint8Array())).toBeNull();
  });
});

test.each([
  [200, 'text/html', null, null],
  [200, 'application/xhtml+xml; charset=utf-8', '9999999', null],
  [200, 'text/html', '10000001', 'tooLarge'],
  [200, 'application/pdf', null, 'notAPage'],
  [200, null, null, 'notAPage'],
  [200, 'text/htmlx', null, 'notAPage'],
  [204, 'text/html', null, 'notAPage'],
  [404, 'text/html', null, 'gone'],
  [410, null, null, 'gone'],
  [401, 'text/html', null, 'refused'],
  [403, 'text/html', null, 'refused'],
  [451, 'text/html', null, 'refused'],
  [429, 'text/html', null, 'serverBusy'],
  [503, 'text/html', null, 'serverBusy'],
  [500, 'text/html', null, 'serverError'],
  [502, 'text/html', null, 'serverError'],
] as const)('an answer %i with the type %s and the length %s is judged as %s', (status, type, length, problem) => {
  expect(judgeAnswer({ status, type, length })).toBe(problem);
});

test('a server that says when it may be asked again is busy', () => {
  expect(judgeAnswer({ status: 500, type: null, length: null, isWaiting: true })).toBe('serverBusy');
});

describe('a page that leads on', () => {
  const AT = 'https://t.example/abc';
  test.each([
    [
      '<head><noscript><META http-equiv="refresh" content="0;URL=https://ledger.example/harbour?a=1&amp;b=2"></noscript>',
      'https://ledger.example/harbour?a=1&b=2',
    ],
    [`<meta content='1; url="/next"' http-equiv=refresh>`, 'https://t.example/next'],
    ['<meta http-equiv="refresh" content="300">', null],
    ['<meta http-equiv="refresh" content="30; url=/next">', null],
    ['<meta http-equiv="refresh" content="0; url=javascript:alert(1)">', null],
    ['<meta http-equiv="refresh" content="0; url=file:///etc/passwd">', null],
    [`<meta http-equiv="refresh" content="0; url=${AT}">`, null],
    ['<p>Nothing</p>', null],
  ])('%s', (html, expected) => {
    expect(refreshTarget(html, AT)).toBe(expected);
  });
});

test.each([
  ['https://a.example/2014/story', 'https://www.a.example/', true],
  ['https://a.example/?p=12', 'https://a.example/', true],
  ['https://a.example/', 'https://a.example/', false],
  ['https://a.example/2014/story', 'https://a.example/stories', false],
  ['https://a.example/2014/story', 'https://b.example/', false],
  ['https://a.example/2014/story', 'https://a.example/?id=3', false],
])('the answer to %s from %s is a front page: %s', (asked, answered, expected) => {
  expect(isMovedHome(asked, answered)).toBe(expected);
});
