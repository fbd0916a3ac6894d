// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { PAGE_LIMITS } from '../../utils/extract/page/guard-page';
import { showShadowTrees } from '../../utils/extract/page/show-shadow-trees';
import { articleOf, page, paragraphs, parse } from './support/pages';
import { rawBodyOf, rawBodyOfDocument } from './support/raw-body';

/**
 * Returns a document in which every element that matches a selector in `shadows` has a shadow root with the markup given for that selector.
 */
function withShadow(markup: string, shadows: Readonly<Record<string, string>>, mode: ShadowRootMode = 'open'): Document {
  const doc = parse(`<body>${markup}</body>`);
  const attach = (root: Document | ShadowRoot): void => {
    for (const [selector, content] of Object.entries(shadows))
      for (const host of root.querySelectorAll(selector)) {
        const shadow = host.attachShadow({ mode });
        shadow.append(...parse(content).body.childNodes);
        attach(shadow);
      }
  };
  attach(doc);
  return doc;
}

test('the content of an open shadow root is read in place, with its slots filled and without unslotted content', () => {
  const doc = withShadow(
    '<p>Before.</p><ledger-story>Loose words.<h2 slot="title">The title</h2><p slot="none">Shown nowhere.</p></ledger-story><p>After.</p>',
    {
      'ledger-story':
        '<style>p { color: red }</style><header><slot name="title">No title</slot></header><div><slot></slot></div><p><slot name="foot">Fallback words.</slot></p>',
    },
  );
  const { lines, words } = rawBodyOfDocument(doc);
  expect(lines).toEqual(['Before.', 'The title', 'Loose words.', 'Fallback words.', 'After.']);
  expect(words('h2')).toEqual(['The title']);
});

test('nested shadow roots are read, including slots that forward their content', () => {
  const doc = withShadow('<outer-box><p>Handed down twice.</p></outer-box>', {
    'outer-box': '<h2>Outer</h2><inner-box><slot></slot></inner-box>',
    'inner-box': '<h3>Inner</h3><section><slot></slot></section>',
  });
  expect(rawBodyOfDocument(doc).lines).toEqual(['Outer', 'Inner', 'Handed down twice.']);
});

test('a closed shadow root is not read', () => {
  const doc = withShadow('<p>Before.</p><ledger-story></ledger-story>', { 'ledger-story': '<p>Secret words.</p>' }, 'closed');
  expect(rawBodyOfDocument(doc).text).toBe('Before.');
});

test('an open declarative shadow root is read even if no script has attached it', () => {
  const { lines } = rawBodyOf(
    '<ledger-story><template shadowrootmode="open"><h2><slot name="t"></slot></h2><ledger-text><template shadowrootmode="open"><p>Inmost.</p></template></ledger-text><slot></slot></template><b slot="t">Title</b><p>Light words.</p></ledger-story><x-y><template shadowrootmode="closed"><p>Closed.</p></template></x-y><template><p>Never shown.</p></template>',
  );
  expect(lines).toEqual(['Title', 'Inmost.', 'Light words.']);
});

test('reading a shadow root does not change the page', () => {
  const doc = withShadow('<ledger-story><p>Light.</p></ledger-story>', { 'ledger-story': '<div><slot></slot></div>' });
  rawBodyOfDocument(doc);
  expect(doc.body.innerHTML).toBe('<ledger-story><p>Light.</p></ledger-story>');
  expect(doc.querySelector('ledger-story')?.shadowRoot?.innerHTML).toBe('<div><slot></slot></div>');
});

test('shadow trees count towards the element and depth limits of a page', () => {
  const many = withShadow('<x-a></x-a>', { 'x-a': `<div>${'<i></i>'.repeat(PAGE_LIMITS.elements + 1)}</div>` });
  expect(showShadowTrees(many.documentElement, many.importNode(many.documentElement, true))?.code).toBe('pageTooManyElements');
  const deep = parse('<div></div>');
  let at: Element | null = deep.querySelector('div');
  for (let depth = 0; at && depth < PAGE_LIMITS.depth + 10; depth++)
    at = at.attachShadow({ mode: 'open' }).appendChild(deep.createElement('div'));
  expect(showShadowTrees(deep.documentElement, deep.importNode(deep.documentElement, true))?.code).toBe('pageTooDeep');
});

test('an article is extracted in full when part of it is in a shadow root', () => {
  const doc = `<news-app><template shadowrootmode="open"><main>${paragraphs(3)}<slot></slot></main></template><article>${paragraphs(3).replaceAll('spring', 'autumn')}</article></news-app>`;
  expect(articleOf(page('', { before: doc })).text.split('\n')).toHaveLength(6);
});
