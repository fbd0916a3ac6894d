// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadPage } from '../../utils/extract/page/load-page';

const HERE = 'https://ledger.example/2026/harbour';
const NEXT = `${HERE}?page=2`;

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly url?: string;
}
const utf8 = (html: string): Uint8Array => new TextEncoder().encode(html);

/** Replaces `fetch` with a mock that always returns the same response. Returns the mock, so that tests can count the requests. */
function serve(body: Uint8Array, { status = 200, type = 'text/html', url = NEXT }: Answer = {}) {
  const asked = vi.fn(async () => {
    const response = new Response(body.slice(), { status, headers: { 'content-type': type } });
    return Object.defineProperty(response, 'url', { value: url });
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}
const load = (address = NEXT, here = HERE, charset = 'UTF-8', signal = new AbortController().signal) =>
  loadPage(address, here, charset, signal);
const wordsOf = async (charset?: string): Promise<string> => {
  const loaded = await load(NEXT, HERE, charset);
  if (!loaded.ok) throw new Error(`The page was refused: ${loaded.error.code} ${loaded.error.detail}.`);
  return loaded.value.doc.body.textContent;
};

afterEach(() => vi.unstubAllGlobals());

test('loadPage makes a single request, and returns an inert document and its final address', async () => {
  const asked = serve(utf8('<title>Two</title><p>Second page.</p><script>globalThis.ran = true</script>'), { url: `${HERE}?page=2&a=1` });
  const loaded = await load(`${NEXT}#top`);
  expect(loaded).toMatchObject({ ok: true, value: { url: `${HERE}?page=2&a=1` } });
  expect(loaded.ok && loaded.value.doc.defaultView).toBeNull();
  expect('ran' in globalThis).toBe(false);
  expect(asked).toHaveBeenCalledTimes(1);
  expect(String(asked.mock.calls[0]?.at(0))).toBe(NEXT);
});

describe('the address of the requested page', () => {
  test.each([
    'https://elsewhere.example/2',
    'http://ledger.example/2',
    'https://ledger.example:8443/2',
    'https://sub.ledger.example/2',
    'file:///etc/passwd',
    'javascript:1',
    'data:text/html,x',
    'no address',
  ])('is rejected without a request when it is not on the site of the open page: %s', async (address) => {
    const asked = serve(utf8('<p>No.</p>'));
    expect(await load(address)).toMatchObject({ ok: false, error: { code: 'otherSite' } });
    expect(asked).not.toHaveBeenCalled();
  });

  test('is rejected when the requested page and the open page are both local files', async () => {
    expect(await load('file:///a/2.html', 'file:///a/1.html')).toMatchObject({ ok: false, error: { code: 'otherSite' } });
  });
});

describe('a request for a page', () => {
  test.each([
    ['the response is an HTTP error', { status: 404 }, 'nextPageFailed'],
    ['the response is a picture', { type: 'image/png' }, 'nextPageFailed'],
    ['the response has no content type', { type: '' }, 'nextPageFailed'],
    ['the content type only mentions text/html', { type: 'application/json; x=text/html' }, 'nextPageFailed'],
    ['the response comes from another site', { url: 'https://elsewhere.example/2' }, 'otherSite'],
    ['the response is the page that is already open', { url: `${HERE}#2` }, 'nextPageFailed'],
  ] as const)('fails when %s', async (_, answer, code) => {
    serve(utf8('<p>Words.</p>'), answer);
    expect(await load()).toMatchObject({ ok: false, error: { code } });
  });

  test('never reaches another site through a redirect, and carries the cookies of its own site only', async () => {
    const reached: string[] = [];
    // Browsers follow a redirect to another site unless the mode forbids it.
    vi.stubGlobal('fetch', async (address: URL, { mode = 'cors', credentials = 'same-origin' }: RequestInit) => {
      reached.push(`${address.host} ${credentials}`);
      if (mode !== 'same-origin') reached.push('elsewhere.example');
      throw new TypeError('Failed to fetch');
    });
    expect(await load()).toMatchObject({ ok: false, error: { code: 'nextPageFailed' } });
    expect(reached).toEqual(['ledger.example same-origin']);
  });

  test('fails when the response is larger than 10 MB', async () => {
    serve(new Uint8Array(10_000_001).fill(97));
    expect(await load()).toMatchObject({ ok: false, error: { code: 'pageTooLarge' } });
  });

  test('fails when the network fails or the signal is aborted', async () => {
    vi.stubGlobal('fetch', async (_: URL, { signal }: RequestInit) => {
      signal?.throwIfAborted();
      throw new TypeError('Failed to fetch');
    });
    expect(await load()).toMatchObject({ ok: false, error: { code: 'nextPageFailed', detail: 'TypeError: Failed to fetch' } });
    expect(await load(NEXT, HERE, 'UTF-8', AbortSignal.abort())).toMatchObject({ ok: false, error: { code: 'nextPageFailed' } });
  });
});

describe('the character encoding', () => {
  const LATIN = Uint8Array.from(`<p>K${String.fromCharCode(0xfc)}ste</p>`, (character) => character.charCodeAt(0));
  const declaring = (declaration: string) => Uint8Array.from([...utf8(declaration), ...LATIN]);

  test.each([
    ['the header', LATIN, 'text/html; charset="iso-8859-1"', 'UTF-8'],
    ['the meta charset in the page', declaring('<meta charset=iso-8859-1>'), 'text/html', 'UTF-8'],
    [
      'the http-equiv meta element in the page',
      declaring('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">'),
      'text/html',
      'UTF-8',
    ],
    ['the open page', LATIN, 'text/html', 'windows-1252'],
    ['the open page when the header names an unknown encoding', LATIN, 'text/html; charset=klingon', 'windows-1252'],
  ])('is taken from %s', async (_, body, type, charset) => {
    serve(body, { type });
    expect(await wordsOf(charset)).toBe('Küste');
  });

  test('is UTF-8 by default, and a byte order mark overrides the header', async () => {
    serve(utf8('<p>Küste</p>'));
    expect(await wordsOf()).toBe('Küste');
    serve(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8('<p>Küste</p>')]), { type: 'text/html; charset=windows-1252' });
    expect(await wordsOf()).toBe('Küste');
  });
});
