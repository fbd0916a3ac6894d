// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { extractPage } from '../support/extract-page';
import { articleOf, elementsOf, page, paragraphs, parse, refusalOf, URL_OF_PAGE } from './support/pages';

const CLOBBERED = [
  'parentNode',
  'nextElementSibling',
  'firstElementChild',
  'tagName',
  'getAttribute',
  'hasAttribute',
  'removeAttribute',
  'textContent',
  'children',
  'getElementsByTagName',
  'querySelectorAll',
  'remove',
  'replaceWith',
  'ownerDocument',
  'attributes',
  'style',
  'className',
  'id',
  'childNodes',
  'nodeType',
];

test.each(CLOBBERED)('the article keeps all paragraphs beside and inside a form with a field named %s', (name) => {
  const around = `<form><input name="${name}"><input name="${name}"></form>`;
  const inside = `<form>${paragraphs(6)}<input name="${name}"></form>`;
  expect(articleOf(page(around + paragraphs(6))).text.split('\n')).toHaveLength(6);
  expect(articleOf(page(inside)).text.split('\n')).toHaveLength(6);
});

test.each([
  'createElement',
  'body',
  'documentElement',
  'querySelectorAll',
  'getElementsByTagName',
  'createTreeWalker',
  'implementation',
  'contentType',
  'title',
  'head',
  'cloneNode',
])('the article keeps all its paragraphs, even if pictures next to them have the `name` attribute «%s»', (name) => {
  expect(
    articleOf(page(`<img name="${name}" src="/a.jpg">${paragraphs(6)}`, { before: `<img name="${name}">` })).text.split('\n'),
  ).toHaveLength(6);
});

test('extraction does not change the page', () => {
  const doc = parse(page(`<form><input name="remove"></form>${paragraphs(6)}`));
  const before = doc.documentElement.outerHTML;
  extractPage(doc, URL_OF_PAGE);
  expect(doc.documentElement.outerHTML).toBe(before);
});

describe('the page limits', () => {
  test('reject a page with more than 50,000 elements', () => {
    const result = extractPage(parse(page('<i></i>'.repeat(50_001))), URL_OF_PAGE);
    expect(result).toMatchObject({ ok: false, error: { code: 'pageTooManyElements' } });
    expect(result.ok || Number(result.error.detail)).toBeGreaterThan(50_000);
  });

  test('count elements that the cleaning would remove', () => {
    const drawing = `<svg>${'<path/>'.repeat(50_001)}</svg>`;
    expect(refusalOf(page(`${paragraphs(6)}${drawing}`))).toBe('pageTooManyElements');
    expect(articleOf(page(`${paragraphs(6)}${drawing.replace('<path/>'.repeat(1_000), '')}`)).text).toContain('Lindmoor');
  });

  test('reject a page in which a script has nested elements 450 levels deep', () => {
    const doc = parse(page(paragraphs(6)));
    let at: Element = doc.body;
    for (let depth = 0; depth < 450; depth++) at = at.appendChild(doc.createElement('div'));
    expect(extractPage(doc, URL_OF_PAGE)).toMatchObject({ ok: false, error: { code: 'pageTooDeep' } });
  });

  test('reject a million characters inside 200 nested elements', () => {
    const doc = parse(page(paragraphs(6)));
    let at: Element = doc.body;
    for (let depth = 0; depth < 200; depth++) at = at.appendChild(doc.createElement('div'));
    at.textContent = 'words and '.repeat(100_000);
    expect(extractPage(doc, URL_OF_PAGE)).toMatchObject({ ok: false, error: { code: 'pageTooLarge' } });
  });

  test('reject ten million characters of text, but accept them in a script', () => {
    const withText = (element: string): Document => {
      const doc = parse(page(paragraphs(6)));
      doc.body.appendChild(doc.createElement(element)).textContent = 'words and '.repeat(1_000_001);
      return doc;
    };
    expect(extractPage(withText('p'), URL_OF_PAGE)).toMatchObject({ ok: false, error: { code: 'pageTooLarge' } });
    expect(extractPage(withText('script'), URL_OF_PAGE).ok).toBe(true);
  });

  test('accept 30,000 quotation marks in one paragraph, but reject 98,000', () => {
    expect(articleOf(page(`${paragraphs(3)}<p>${'“a” words '.repeat(15_000)}</p>`)).text.length).toBeGreaterThan(140_000);
    expect(refusalOf(page(`${paragraphs(3)}<p>${'“a” '.repeat(49_000)}</p>`))).toBe('pageTooLarge');
  });
});

describe('the body of an article', () => {
  const hrefs = (markup: string, head = ''): (string | undefined)[] =>
    elementsOf(
      articleOf(page(`<p>The board of the harbour cited ${markup} several times in the long debate.</p>${paragraphs(5)}`, { head })).body,
      'a',
    ).map(({ href }) => href);

  test('resolves link addresses against the page instead of its base element', () => {
    expect(hrefs('<a href="/minutes">the minutes</a>', '<base href="https://evil.example/">')).toEqual(['https://ledger.example/minutes']);
    expect(hrefs('<a href="#part">the part</a>')).toEqual([`${URL_OF_PAGE}#part`]);
  });

  test.each([
    'javascript:alert(1)',
    'java&#10;script:alert(1)',
    ' javascript:alert(1)',
    '&#1;javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
  ])('omits a link to the address %s', (href) => {
    expect(hrefs(`<a href="${href}">the minutes</a>`)).toEqual([]);
  });

  test('includes a link to a mailto: address', () => {
    expect(hrefs('<a href="mailto:board@lindmoor.example">the board’s letter</a>')).toEqual(['mailto:board@lindmoor.example']);
  });

  test('has only the attributes that are defined in the data model', () => {
    const { body } = articleOf(
      page(`${paragraphs(4)}<p onclick="x()" style="position:fixed" id="a" class="b" lang='"><i>' dir="rtl">The board <a href="/a" target="x" ping="/p" onclick="x()">met</a> again in the old customs house.</p>
      <figure><img src="/a.jpg" srcset="/b.jpg 2x" onerror="x()" width="20" height="9999999" alt="A &lt;b&gt;"></figure>${paragraphs(4).replaceAll('spring', 'autumn')}`),
    );
    expect(elementsOf(body, 'p').filter(({ dir }) => dir)).toEqual([expect.objectContaining({ tag: 'p', dir: 'rtl' })]);
    expect(Object.keys(elementsOf(body, 'a')[0] ?? {}).sort()).toEqual(['children', 'href', 'tag']);
    expect(elementsOf(body, 'img')).toEqual([{ tag: 'img', src: 'https://ledger.example/b.jpg', alt: 'A <b>', width: 20, children: [] }]);
    expect(JSON.stringify(body)).not.toMatch(/onclick|onerror|position|srcset/);
  });

  test('contains no text from scripts, styles or embedded content', () => {
    const junk =
      '<script>var secret = 1</script><style>.secret{}</style><iframe srcdoc="secret"></iframe><svg><text>secret</text></svg><template>secret</template><noscript>secret</noscript><object>secret</object><select><option>secret</option></select>';
    expect(articleOf(page(`${paragraphs(3)}${junk}${paragraphs(3).replaceAll('spring', 'autumn')}`)).text).not.toContain('secret');
  });
});
