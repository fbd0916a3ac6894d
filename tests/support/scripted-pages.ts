import { type HostilePage, storyParagraph } from './extreme-pages';

/** The 45 names of DOM properties and methods that a page can hide behind elements with the same names (DOM clobbering). */
export const CLOBBER_NAMES: readonly string[] =
  'parentNode parentElement nextElementSibling previousElementSibling firstElementChild nextSibling previousSibling firstChild lastChild childNodes children attributes tagName nodeName nodeType localName className id getAttribute setAttribute hasAttribute removeAttribute textContent innerHTML remove removeChild replaceChild appendChild insertBefore getElementsByTagName querySelectorAll querySelector matches closest ownerDocument style readability _readabilityNode nodeValue title dir hasChildNodes contains innerText classList'.split(
    ' ',
  );

/** The names of document properties and methods that images, forms, embeds and frames can hide if they have the same `name`. */
export const DOCUMENT_NAMES: readonly string[] =
  'createElement body documentElement head querySelectorAll querySelector getElementsByTagName getElementById createTreeWalker implementation contentType title cloneNode importNode firstChild childNodes location URL baseURI defaultView'.split(
    ' ',
  );

/** The markup of all elements that can have a `name`. `NAME` is a placeholder for the value of the `name` and `id` attributes. */
const NAMED = [
  '<form><input name="NAME"><input id="NAME"></form>',
  '<form name="NAME" id="NAME"></form>',
  '<img name="NAME" src="data:,"><img id="NAME" src="data:,">',
  '<a name="NAME"></a><a id="NAME"></a>',
  '<object name="NAME"></object><object id="NAME"></object>',
  '<iframe name="NAME" srcdoc="x"></iframe>',
  '<input name="NAME"><input id="NAME">',
  '<embed name="NAME">',
];

const PARAGRAPHS = 8;
const story = (from: number, count: number): string => Array.from({ length: count }, (_, at) => storyParagraph(from + at)).join('');

/**
 * Returns a page that contains, for each of the names, every kind of element that can have a name. These elements are placed before, within
 * and after the article.
 */
function tampered(names: readonly string[], isFormAround: boolean): string {
  const marks = names.flatMap((name) => NAMED.map((markup) => markup.replaceAll('NAME', name))).join('');
  const fields = names.map((name) => `<input type="hidden" name="${name}">`).join('');
  const [open, close] = isFormAround ? [`<form>${fields}`, '</form>'] : ['', ''];
  const body = `${marks}${story(1, PARAGRAPHS / 2)}${marks}${story(1 + PARAGRAPHS / 2, PARAGRAPHS / 2)}${marks}`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Letters to the ferry board</title><link rel="icon" href="data:,"></head><body><main>${open}<article><h1>Letters to the ferry board</h1>${body}</article>${close}</main></body></html>`;
}

/** Returns the page without any elements that clobber names. */
export const untamperedPage = (): string => tampered([], false);

/** Returns the page with elements that hide only the DOM properties and methods with the given names. */
export const clobberedPage = (names: readonly string[], isFormAround = false): string => tampered(names, isFormAround);

/** Pages whose elements hide all the listed DOM properties and methods at once (DOM clobbering). */
export const CLOBBERED_PAGES: readonly HostilePage[] = [
  { name: 'all 45 names', html: () => tampered(CLOBBER_NAMES, false) },
  { name: 'all 45 names in a form around the story', html: () => tampered(CLOBBER_NAMES, true) },
  { name: "all names of a document's own", html: () => tampered(DOCUMENT_NAMES, false) },
];

/**
 * Scripts with which a page replaces JavaScript's built-in objects. The extension runs in an isolated world, where the built-in objects
 * stay unchanged.
 */
const TRICKS: Readonly<Record<string, string>> = {
  'every method of Node, Element and Document throws': `
    for (const { prototype } of [Node, Element, HTMLElement, Document, HTMLDocument, Text, TreeWalker, DOMParser, DOMImplementation])
      for (const [name, own] of Object.entries(Object.getOwnPropertyDescriptors(prototype)))
        if (name !== 'constructor' && own.configurable)
          Object.defineProperty(prototype, name, own.get ? { ...own, get() { throw new Error('page'); } } : { ...own, value() { throw new Error('page'); } });`,
  'Array, String, Map, Set and Promise answer nonsense': `
    for (const own of [Array, String, Map, Set, Promise, RegExp])
      for (const name of Object.getOwnPropertyNames(own.prototype))
        if (name !== 'constructor' && typeof Object.getOwnPropertyDescriptor(own.prototype, name).value === 'function') own.prototype[name] = () => null;`,
  'Object.prototype has setters and a toJSON': `
    Object.prototype.toJSON = () => 'page'; Object.prototype.ok = false; Object.prototype.error = { code: 'unexpected' };
    Object.defineProperty(Object.prototype, 'text', { set() { throw new Error('page'); }, get: () => 'page', configurable: true });`,
  'the globals are gone': `
    for (const name of ['Node', 'Element', 'Document', 'DOMParser', 'NodeFilter', 'URL', 'performance', 'Intl', 'JSON']) { try { window[name] = undefined; } catch {} }`,
  'the page changes under the reader': `
    const churn = () => { document.body.append(document.createElement('i')); document.querySelector('article p')?.setAttribute('data-turn', String(Date.now())); };
    new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, attributes: true }); setInterval(churn, 1);`,
};

/** One page for each script in `TRICKS`. */
export const SCRIPTED_PAGES: readonly HostilePage[] = Object.entries(TRICKS).map(([name, script]) => ({
  name,
  html: () => untamperedPage().replace('</body>', `<script>${script}</script></body>`),
}));
