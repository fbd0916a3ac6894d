// @vitest-environment jsdom
import { afterEach, describe, expect, test } from 'vitest';
import { extractSelection } from '../../utils/extract/parts/extract-selection';
import type { Article } from '../../utils/model';
import { elementsOf, leavesOf, URL_OF_PAGE, wordsOf } from './support/pages';

const HEAD =
  '<title>Harbour board meets again</title><meta name="author" content="Ada Moreau"><meta property="og:site_name" content="The Ledger">';

/** Puts a page into the global document, because only a document with a window has a selection. */
function show(body: string): void {
  document.head.replaceChildren(...parts(HEAD));
  document.body.replaceChildren(...parts(body));
}
const parts = (html: string): Node[] => {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return [...doc.head.childNodes, ...doc.body.childNodes].map((node) => document.importNode(node, true));
};

/** Selects the text from the start of the first occurrence of `from` to the end of the first occurrence of `to`. */
function select(from: string, to: string): void {
  const range = document.createRange();
  const [first, start] = place(from);
  const [last, end] = place(to);
  range.setStart(first, start);
  range.setEnd(last, end + to.length);
  getSelection()?.removeAllRanges();
  getSelection()?.addRange(range);
}
function place(words: string): [Text, number] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.data.includes(words)) return [text, text.data.indexOf(words)];
  }
  throw new Error(`The page does not contain «${words}».`);
}
function read(): Article {
  const result = extractSelection(document, URL_OF_PAGE);
  if (!result.ok) throw new Error(`The selection was refused: ${result.error.code}.`);
  return result.value;
}
const refusal = (): string | undefined => {
  const result = extractSelection(document, URL_OF_PAGE);
  return result.ok ? undefined : result.error.code;
};

afterEach(() => getSelection()?.removeAllRanges());

const THREE =
  '<h1>Harbour board meets again</h1><p>The board met <em>twice</em> on Monday.</p><p>“We agree,” said Ada Moreau.</p><p>It meets again in May.</p>';

describe('a selection', () => {
  test('becomes an article with the metadata of its page', () => {
    show(`${THREE}<nav><p>Home</p></nav>`);
    select('“We agree', 'said Ada Moreau.');
    expect(read()).toMatchObject({
      url: URL_OF_PAGE,
      title: 'Harbour board meets again',
      byline: 'Ada Moreau',
      site: 'The Ledger',
      text: '“We agree,” said Ada Moreau.',
      integrity: { pageQuoteMarks: 2, keptQuoteMarks: 2, lost: [] },
    });
  });

  test('can span several blocks, and keeps its exact ends even within words', () => {
    show(THREE);
    select('ice', 'It me');
    const { text, body } = read();
    expect(text).toBe('ice on Monday.\n“We agree,” said Ada Moreau.\nIt me');
    expect(elementsOf(body, 'p')).toHaveLength(3);
    expect(wordsOf(text, elementsOf(body, 'em'))).toBe('ice');
  });

  test('is read even when it is short and the rules would remove that part of the page', () => {
    show(`${THREE}<aside class="comments"><p>Sign up for more</p></aside>`);
    select('Sign up', 'more');
    expect(read().text).toBe('Sign up for more');
  });

  test('keeps the table structure when it covers only part of a table', () => {
    show(
      '<table><thead><tr><th>Port</th><th>Boats</th></tr></thead><tbody><tr><td>Lindmoor</td><td>12</td></tr><tr><td>Sorrel</td><td>7</td></tr></tbody></table>',
    );
    select('Lindmoor', 'Sorrel');
    const { text, body } = read();
    expect(elementsOf(body, 'table')).toHaveLength(1);
    expect(elementsOf(body, 'tr')).toHaveLength(2);
    expect(elementsOf(body, 'td').map((cell) => wordsOf(text, [cell]))).toEqual(['Lindmoor', '12', 'Sorrel']);
  });

  test('that covers only part of a list, block quotation or preformatted text keeps the element around that part', () => {
    show('<blockquote><ul><li>One boat</li><li>Two boats</li></ul></blockquote><pre>a  b\nc  d</pre>');
    select('wo boats', 'a  b\nc');
    const { text, body } = read();
    expect(elementsOf(body, 'blockquote')).toHaveLength(1);
    expect(elementsOf(body, 'li').map((item) => wordsOf(text, [item]))).toEqual(['wo boats']);
    expect(wordsOf(text, elementsOf(body, 'pre'))).toContain('a  b');
  });

  test('keeps its pictures and links', () => {
    show(
      '<p>Before the picture.</p><figure><img src="/a.jpg" alt="Boats" width="400"><figcaption>Boats</figcaption></figure><p>Read <a href="/b">this</a> too.</p>',
    );
    select('the picture', 'too.');
    const { body } = read();
    expect(elementsOf(body, 'img').map(({ src }) => src)).toEqual(['https://ledger.example/a.jpg']);
    expect(elementsOf(body, 'a').map(({ href }) => href)).toEqual(['https://ledger.example/b']);
  });

  test('keeps the quotation marks of q elements and the text of formulas', () => {
    show('<p>The board asks: <q>Why now?</q> It costs <math><msup><mi>n</mi><mn>2</mn></msup></math> crowns.</p>');
    select('asks', ' crowns');
    expect(read().text).toBe('asks: “Why now?” It costs n2 crowns');
  });

  test('is read when its ends are elements rather than text, as after a triple click', () => {
    show(THREE);
    const [first, second] = document.querySelectorAll('p');
    const range = document.createRange();
    range.setStart(first as Element, 0);
    range.setEnd(second as Element, 0);
    getSelection()?.addRange(range);
    const { text, body } = read();
    expect(text).toBe('The board met twice on Monday.');
    expect(elementsOf(body, 'p')).toHaveLength(1);
  });

  test('is not changed by extraction, and neither is its page', () => {
    show(THREE);
    select('board', 'agree');
    const before = document.documentElement.outerHTML;
    const selected = String(getSelection());
    read();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(String(getSelection())).toBe(selected);
  });
});

describe('a selection without words', () => {
  test('is refused when it is empty or contains only whitespace', () => {
    show('<p>Words.</p><p>   </p><p> </p><p>End</p>');
    expect(refusal()).toBe('nothingSelected');
    const [, blank, alsoBlank] = document.querySelectorAll('p');
    const range = document.createRange();
    range.setStart(blank as Element, 0);
    range.setEnd(alsoBlank as Element, 1);
    getSelection()?.addRange(range);
    expect(refusal()).toBe('nothingSelected');
  });

  test('is refused when it contains only a picture', () => {
    show('<p>Words.</p><img src="/a.jpg"><p>End</p>');
    const range = document.createRange();
    range.selectNode(document.querySelector('img') as Element);
    getSelection()?.addRange(range);
    expect(refusal()).toBe('nothingSelected');
  });
});

describe('a selection on a hostile page', () => {
  test('is stripped of scripts, styles, event handlers and javascript: addresses', () => {
    show(
      '<p>Safe <b onclick="alert(1)">bold</b><script>alert(1)</script><style>p{}</style> <a href="javascript:alert(1)">link</a><img src="x" onerror="alert(1)"> end</p>',
    );
    select('Safe', ' end');
    const { text, body } = read();
    expect(text).toBe('Safe bold link end');
    expect(JSON.stringify(body)).not.toMatch(/alert|onclick|onerror|javascript/);
  });

  test.each(['parentNode', 'childNodes', 'firstChild', 'nextSibling', 'appendChild', 'localName', 'getAttribute'])(
    'is read in full when a form has a field named %s',
    (name) => {
      show(`<form><input name="${name}"><p>First words.</p><p>Second words.</p></form><p>Third words.</p>`);
      select('words.', 'Third');
      expect(read().text).toBe('words.\nSecond words.\nThird');
    },
  );

  test('gives only visible text when it begins in a script element and ends in a style element', () => {
    show('<script>let one;</script><p>Words.</p><style>p { color: red }</style><p>After.</p>');
    select('one', 'red');
    expect(read().text).toBe('Words.');
  });
});

test('no span of an extracted selection is empty', () => {
  show(THREE);
  select('met', 'May');
  const { text, body } = read();
  for (const { start, end } of leavesOf(body)) expect(text.slice(start, end)).not.toBe('');
});
