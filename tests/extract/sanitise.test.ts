// @vitest-environment jsdom
import DOMPurify from 'dompurify';
import { afterEach, expect, test } from 'vitest';
import { parseMarkup, sanitise } from '../../utils/extract/body/sanitise';

const URL_OF_PAGE = 'https://ledger.example/2026/harbour';
const { isSupported } = DOMPurify;
afterEach(() => {
  DOMPurify.isSupported = isSupported;
});

/** Markup in which each line would run a script, load a file or imitate a part of the interface. */
const HOSTILE = [
  '<img src="x" onerror="alert(1)">',
  '<svg onload="alert(1)"><script>alert(1)</script></svg>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<video poster="https://tracker.example/p" src="https://tracker.example/v"></video>',
  '<p style="position:fixed;background:url(https://tracker.example/b)" class="page" id="app" data-action="save">Words</p>',
  '<input name="password"><form action="https://evil.example/"><button formaction="javascript:alert(1)">Log in</button></form>',
  '<a href="java\nscript:alert(1)" ping="https://tracker.example/">Link</a>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="//evil.example/">',
];
const UNSAFE_TAGS = 'script, style, svg, math, iframe, object, embed, video, audio, input, button, base, meta, link, noscript, template';

function hostileElement(): HTMLElement {
  const content = document.createElement('div');
  content.innerHTML = HOSTILE.join('');
  return content;
}
const elementsOf = (fragment: DocumentFragment | null) => [...(fragment?.querySelectorAll('*') ?? [])];

test('sanitise leaves nothing in hostile markup that could run, load, submit or be styled', () => {
  const fragment = sanitise(hostileElement(), URL_OF_PAGE);
  expect(fragment?.textContent).toContain('Words');
  expect(fragment?.querySelectorAll(UNSAFE_TAGS)).toHaveLength(0);
  const attributes = elementsOf(fragment).flatMap((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`));
  expect(attributes.filter((attribute) => !/^src=https:\/\/ledger\.example\//.test(attribute))).toEqual([]);
});

test('parseMarkup leaves nothing in hostile markup that could run, but keeps the attributes that the extraction reads', () => {
  const fragment = parseMarkup(HOSTILE.join(''));
  expect(fragment?.querySelectorAll(UNSAFE_TAGS)).toHaveLength(0);
  expect(fragment?.querySelector('p.page')?.textContent).toBe('Words');
  const unsafe = elementsOf(fragment).flatMap((element) =>
    [...element.attributes].filter(({ name, value }) => /^(?:on|style|srcdoc|ping|formaction)/.test(name) || /script:/i.test(value)),
  );
  expect(unsafe).toEqual([]);
});

test('nothing is returned where DOMPurify does not work', () => {
  DOMPurify.isSupported = false;
  expect(sanitise(hostileElement(), URL_OF_PAGE)).toBeNull();
  expect(parseMarkup(HOSTILE.join(''))).toBeNull();
});
