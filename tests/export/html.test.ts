// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { exporter } from '../../utils/export/html';
import type { ExportedReading } from '../../utils/model';
import { makeReading } from '../library/support/make-reading';
import { el, exported, readingWith } from './support/structured-reading';
import { writeText } from './support/write-file';

const open = (...readings: readonly ExportedReading[]) => new DOMParser().parseFromString(writeText(exporter, readings), 'text/html');

describe('the HTML exporter', () => {
  test('writes the elements of the body with their attributes and escaped text', () => {
    const drafts = [
      el('h2', 'Who pays?'),
      el('p', ['See ', el('a', 'the note', { href: 'https://x.example/?a=1&b="2"' }), ' & <b>wait</b>.']),
      el('ul', [el('li', 'one'), el('li', el('ol', el('li', 'two')))]),
      el('table', el('tr', [el('td', 'A', { colSpan: 2 })])),
      el('blockquote', el('p', 'Words', { lang: 'ar', dir: 'rtl' })),
    ];
    const page = open(readingWith(drafts));
    expect(page.querySelector('article h2')?.textContent).toBe('Who pays?');
    expect(page.querySelector('p a[href^="https://x"]')?.getAttribute('href')).toBe('https://x.example/?a=1&b=%222%22');
    expect(page.querySelector('h2 + p')?.textContent).toBe('See the note & <b>wait</b>.');
    expect(page.querySelector('ul ol li')?.textContent).toBe('two');
    expect(page.querySelector('td')?.getAttribute('colspan')).toBe('2');
    expect([page.querySelector('blockquote p')?.getAttribute('lang'), page.querySelector('blockquote p')?.getAttribute('dir')]).toEqual([
      'ar',
      'rtl',
    ]);
  });

  test('writes a note of the editors as a box with its label', () => {
    const page = open(readingWith([el('aside', el('p', 'It is <old>.'), { note: 'editorsNote' })]));
    const box = page.querySelector('aside');
    expect([box?.getAttribute('role'), box?.getAttribute('aria-label')]).toEqual(['note', 'Note from the editors']);
    expect([...(box?.children ?? [])].map(({ textContent }) => textContent)).toEqual(['Note from the editors', 'It is <old>.']);
  });

  test('puts each quotation in a mark element that names the speaker, and links to the quotations from a list', () => {
    const page = open(exported(makeReading()));
    const marks = [...page.querySelectorAll('mark')];
    expect(marks.map((mark) => mark.textContent).join('')).toBe('“We promise that the harbour stays open,”');
    expect(marks[0]?.title).toBe('Ilse Vantongeren, Mayor');
    const target = page.querySelector('ol a[href^="#"]')?.getAttribute('href')?.slice(1) ?? '';
    expect(page.getElementById(target)).toBe(marks[0]);
  });

  test('writes a page that neither loads nor runs anything, whatever the article contains', () => {
    const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const reading = readingWith([
      el('p', evil),
      el('p', el('a', 'here', { href: 'javascript:alert(1)' })),
      el('figure', el('img', [], { src: 'https://x.example/a.jpg', alt: evil }), { caption: evil, credit: evil }),
    ]);
    const { article } = makeReading({ title: evil, byline: evil, site: evil, standfirst: evil, url: `https://x.example/${evil}` });
    const page = open({ ...reading, article: { ...article, body: reading.article.body, text: reading.article.text } });
    expect(page.querySelectorAll('script, img, link, iframe, [src], [onerror], [href^="javascript"]')).toHaveLength(0);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect(page.querySelector('h1')?.textContent).toBe(evil);
  });

  test('links to several articles from a table of contents, and gives every element a unique id', () => {
    const page = open(exported(makeReading({ title: 'One' })), exported(makeReading({ title: 'Two' })));
    expect(
      [...page.querySelectorAll('nav a')].map((link) => [
        link.textContent,
        page.querySelector(`${link.getAttribute('href')} h1`)?.textContent,
      ]),
    ).toEqual([
      ['One', 'One'],
      ['Two', 'Two'],
    ]);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
