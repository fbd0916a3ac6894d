import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fetchPage } from '../../utils/browser/fetch-page';
import { MAX_PAGE_BYTES } from '../../utils/pages/judge-answer';

const A = 'https://ledger.example/a';
const HTML = { 'content-type': 'text/html' };
let allowed: readonly string[];
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  allowed = ['*://*/*'];
  fakeBrowser.permissions.contains = async ({ origins = [] }: { origins?: string[] }) =>
    allowed.includes('*://*/*') || origins.every((one) => allowed.includes(one));
  vi.stubGlobal('fetch', fetched);
  fetched.mockReset();
});
afterEach(() => void vi.unstubAllGlobals());

/** Answers with a response that came from an address, as `fetch` does after redirections. */
const answerWith = (body: BodyInit | null, init: ResponseInit = { headers: HTML }, url = A) =>
  fetched.mockImplementation(async () => Object.defineProperty(new Response(body, init), 'url', { value: url }));
const bytes = (...some: readonly number[]) => new Uint8Array(some);

test('a page is requested without cookies and without a referrer, and comes with its final address', async () => {
  answerWith('<p>Hello</p>', { headers: HTML }, 'https://ledger.example/b');
  expect(await fetchPage(A)).toEqual({ is: 'page', address: 'https://ledger.example/b', html: '<p>Hello</p>' });
  expect(fetched.mock.calls).toMatchObject([[A, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' }]]);
});

test.each(['http://192.168.1.1/', 'http://[::1]/', 'http://0x7f.1/', 'http://router/', 'file:///etc/passwd', 'ftp://a.example/', 'x'])(
  '%s is never requested',
  async (address) => {
    expect(await fetchPage(address)).toEqual({ is: 'problem', problem: 'privateHost' });
    expect(fetched).not.toHaveBeenCalled();
  },
);

test('a page without the permission is not requested', async () => {
  allowed = ['*://other.example/*'];
  expect(await fetchPage(A)).toEqual({ is: 'problem', problem: 'noAccess' });
  expect(fetched).not.toHaveBeenCalled();
});

test('a page to which a private host answers is not read', async () => {
  const pull = vi.fn();
  answerWith(new ReadableStream({ pull }, { highWaterMark: 0 }), { headers: HTML }, 'http://10.0.0.1/status');
  expect(await fetchPage(A)).toEqual({ is: 'problem', problem: 'privateHost' });
  expect(pull).not.toHaveBeenCalled();
});

test('a page that is too large is not loaded to its end, even if it does not say its size', async () => {
  let parts = 0;
  const pull = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    parts++;
    controller.enqueue(new Uint8Array(1_000_000));
  };
  answerWith(new ReadableStream<Uint8Array>({ pull }));
  expect(await fetchPage(A)).toEqual({ is: 'problem', problem: 'tooLarge' });
  expect(parts).toBeLessThan(MAX_PAGE_BYTES / 1_000_000 + 4);
});

test.each([
  ['in the encoding of the header', bytes(0xef, 0xf0), 'text/html; charset=windows-1251', 'пр'],
  ['in UTF-8 if nothing says it', bytes(0xd0, 0xbf), 'text/html', 'п'],
  ['in windows-1252 if it is not in UTF-8', bytes(0x63, 0x61, 0x66, 0xe9), 'text/html', 'café'],
  ['in UTF-8 if no browser knows the encoding', bytes(0x61, 0xc3, 0xa9), 'text/html; charset=x-none', 'aé'],
])('a page is decoded %s', async (_, body, type, html) => {
  answerWith(body, { headers: { 'content-type': type } });
  expect(await fetchPage(A)).toMatchObject({ is: 'page', html });
});

test('a failed request is told apart from one that leads to a site without access', async () => {
  fetched.mockRejectedValue(new TypeError('failed'));
  expect(await fetchPage(A)).toEqual({ is: 'problem', problem: 'noAnswer' });
  expect(fetched).toHaveBeenCalledTimes(1);
  allowed = ['*://ledger.example/*'];
  fetched.mockImplementation(async (_, init) => {
    if (init?.redirect !== 'manual') throw new TypeError('failed');
    return Object.defineProperty(new Response(null), 'type', { value: 'opaqueredirect' });
  });
  expect(await fetchPage(A)).toEqual({ is: 'problem', problem: 'noAccess' });
});
