/** Pages of an invented site. Tests use them to read a selected part, add the next page, or remove a block permanently. */

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,">${head}</head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;

const paragraph = (topic: string): string =>
  `<p>Ada Moreau, the mayor of Riverton, said on Monday that ${topic} “will be ready before winter”. Council member John Pike was less certain, and the engineers, who had measured the deck again in the morning, asked for another month.</p>`;
const story = (...topics: readonly string[]): string => topics.map(paragraph).join('');

const numbers = (at: number, count: number): string =>
  `<nav class="pages">${Array.from({ length: count }, (_, index) =>
    index + 1 === at ? `<b>${at}</b>` : `<a href="/paged${index === 0 ? '' : `/${index + 1}`}">${index + 1}</a>`,
  ).join(' ')}</nav>`;
const other = '<p><a rel="next" href="/other-story">Next</a></p>';
/** The cookie that the server requires for some pages, as a site does for pages that only subscribers may read. */
export const COOKIE = 'reader=yes';
const setCookie = `<script>document.cookie = '${COOKIE}; path=/';</script>`;

/** The text of a promotion in several articles on the site. The extraction keeps it, so a test can remove it by hand. */
export const PROMO = 'Members of the harbour club get this story a day earlier, with tea, biscuits and a seat by the window.';
const promo = `<div class="club-invitation"><p>${PROMO}</p></div>`;

/**
 * The content security policy of a strict site. It allows requests to the site itself, because in Firefox `connect-src 'none'` would block
 * the extension's requests too.
 */
const GUARD = "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
/** A script with which a page tries to send requests to the extension. */
const meddle = `<script>
  globalThis.dramatisRequest = { page: '/meddled', part: 'selection', rules: [{ site: '127.0.0.1', remove: ['h1'] }] };
  globalThis.dramatisBlock = 'all';
  for (const type of ['readPage', 'loadNextPage', 'analyse']) postMessage({ type, data: '/meddled' }, '*');
</script>`;

/** A page and the conditions under which the server sends it. */
interface AskedPage {
  body(): string;
  readonly needsCookie?: boolean;
  readonly policy?: string;
}
/** The pages by their paths. The second page of `/torn` is missing. */
export const REQUEST_PAGES: Readonly<Record<string, AskedPage>> = {
  '/paged': {
    body: () =>
      page('A bridge in two parts', story('the bridge', 'the ramp', 'the railing', 'the lamp') + numbers(1, 2) + other, setCookie),
  },
  '/paged/2': {
    needsCookie: true,
    body: () =>
      page('A bridge in two parts', story('the toll house', 'the painted sign', 'the bench', 'the ferry stop') + numbers(2, 2) + other),
  },
  '/guarded': {
    policy: GUARD,
    body: () =>
      page('A guarded bridge', `${story('the bridge', 'the ramp', 'the railing', 'the lamp')}<nav><a href="/guarded/2">2</a></nav>`),
  },
  '/guarded/2': {
    policy: GUARD,
    body: () => page('A guarded bridge', story('the toll house', 'the painted sign', 'the bench', 'the stop')),
  },
  '/meddling': { body: () => page('A meddling bridge', story('the bridge', 'the ramp', 'the railing', 'the lamp') + meddle) },
  '/torn': {
    body: () =>
      page('A bridge in one part', `${story('the bridge', 'the ramp', 'the railing', 'the lamp')}<nav><a href="/torn/2">2</a></nav>`),
  },
  '/club/bridge': { body: () => page('The bridge', story('the bridge', 'the ramp') + promo + story('the railing', 'the lamp')) },
  '/club/ferry': { body: () => page('The ferry', story('the ferry', 'the pier') + promo + story('the bell', 'the mast')) },
};
