// @vitest-environment jsdom
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { exporter } from '../../utils/export/epub';
import { exporter as html } from '../../utils/export/html';
import type { ExportedReading } from '../../utils/model';
import { makeReading } from '../library/support/make-reading';
import { analyse } from '../support/languages';
import { randomFrom } from '../support/random';
import { PICTURES, randomBodyArticle } from './support/random-body';
import { el, exported, NOTED, readingWith } from './support/structured-reading';
import { writeBytes, writeText } from './support/write-file';

const pictures = PICTURES.map((address, at) => ({ address, name: `${at}.png`, mediaType: 'image/png', bytes: new Uint8Array([at]) }));

function open(...readings: readonly ExportedReading[]) {
  const bytes = writeBytes(exporter, readings);
  const files = Object.entries(unzipSync(bytes)).map(([name, content]) => [name, new TextDecoder().decode(content)] as const);
  const page = (name: string) => {
    const text = new Map(files).get(`EPUB/${name}`) ?? '';
    const document = new DOMParser().parseFromString(text, name.endsWith('.opf') ? 'application/xml' : 'application/xhtml+xml');
    const [fault] = document.getElementsByTagName('parsererror');
    if (fault) throw new Error(`${name}: ${fault.textContent}`);
    return document;
  };
  return { bytes, names: files.map(([name]) => name), page };
}
const textsOf = (document: Document, name: string) => [...document.getElementsByTagName(name)].map(({ textContent }) => textContent);

describe('the EPUB exporter', () => {
  test('begins with the media type, uncompressed and without an extra field', () => {
    const { bytes, names } = open(exported(makeReading()));
    expect(new TextDecoder().decode(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
    expect(names).toEqual([
      'mimetype',
      'META-INF/container.xml',
      'EPUB/article-1.xhtml',
      'EPUB/nav.xhtml',
      'EPUB/style.css',
      'EPUB/package.opf',
    ]);
  });

  test('gives the book of one article its title, author, language, date and source', () => {
    const { page } = open(exported(makeReading({ authors: ['Piet Ombergen'], lang: 'ar', dir: 'rtl', title: 'الميناء' })));
    const facts = page('package.opf');
    expect(['dc:title', 'dc:creator', 'dc:language', 'dc:date', 'dc:publisher'].flatMap((name) => textsOf(facts, name))).toEqual([
      'الميناء',
      'Piet Ombergen',
      'ar',
      '2026-11-02',
      'Harbour Post',
    ]);
    expect(facts.getElementsByTagName('spine')[0]?.getAttribute('page-progression-direction')).toBe('rtl');
    const root = page('article-1.xhtml').documentElement;
    expect([root.getAttribute('xml:lang'), root.getAttribute('dir')]).toEqual(['ar', 'rtl']);
  });

  test('makes a chapter of each article, with a title page, a table of contents and all languages', () => {
    const { names, page } = open(exported(makeReading({ title: 'One' })), exported(makeReading({ title: '二', lang: 'zh' })));
    expect(names).toEqual(expect.arrayContaining(['EPUB/title.xhtml', 'EPUB/article-1.xhtml', 'EPUB/article-2.xhtml']));
    expect(textsOf(page('nav.xhtml'), 'a')).toEqual(['One', '二']);
    const facts = page('package.opf');
    expect(textsOf(facts, 'dc:language')).toEqual(['en', 'zh']);
    expect([...facts.getElementsByTagName('itemref')].map((one) => one.getAttribute('idref'))).toEqual(['title', 'nav', 'c1', 'c2']);
  });

  test('marks quotations and highlights, and leads from the words to the reader’s note and back', () => {
    const part = { exact: 'the harbour stays open', prefix: '', suffix: '', start: 17 };
    const highlights = [{ id: 'h1', parts: [part], colour: 'green' as const, note: 'Ask her.', madeAt: '2026-11-03T10:00:00.000Z' }];
    const chapter = open(exported({ ...makeReading(), highlights })).page('article-1.xhtml');
    const mark = chapter.querySelector('mark.highlight.green');
    expect(mark?.textContent).toBe('the harbour stays open');
    const noteMark = chapter.querySelector('[role=doc-noteref]');
    const note = chapter.getElementById(noteMark?.getAttribute('href')?.slice(1) ?? '');
    expect(note?.textContent).toBe('the harbour stays open — Ask her.');
    expect(note?.closest('section')?.getAttribute('role')).toBe('doc-endnotes');
    expect(chapter.getElementById(note?.querySelector('a')?.getAttribute('href')?.slice(1) ?? '')).toBe(mark);
    expect(chapter.querySelector('mark.direct')?.getAttribute('title')).toBe('Ilse Vantongeren, Mayor');
  });

  test('leads to the notes of the article and back', () => {
    const chapter = open(readingWith(NOTED)).page('article-1.xhtml');
    const [mark] = chapter.querySelectorAll('a[role=doc-noteref]');
    const note = chapter.getElementById(mark?.getAttribute('href')?.slice(1) ?? '');
    expect(note?.textContent).toContain('Heavily.');
    expect(note?.querySelector('a[role=doc-backlink]')?.getAttribute('href')).toBe(`#${mark?.id}`);
  });

  test('contains each kept picture once, and the words of the others', () => {
    const figures = PICTURES.map((src) => el('figure', el('img', [], { src, alt: 'Sea' }), { caption: 'The sea' }));
    const lost = el('p', el('img', [], { src: 'https://example.test/gone.jpg', alt: 'Gone' }));
    const reading = { ...readingWith([...figures, lost]), pictures };
    const { names, page } = open(reading, reading);
    expect(names.filter((name) => name.includes('pictures/'))).toEqual(['EPUB/pictures/0.png', 'EPUB/pictures/1.png']);
    const chapter = page('article-2.xhtml');
    expect([...chapter.getElementsByTagName('img')].map((one) => one.getAttribute('src'))).toEqual(['pictures/0.png', 'pictures/1.png']);
    expect(chapter.querySelector('span.picture')?.textContent).toBe('Gone');
  });
});

/** The elements that may only have text and elements of a line in them. */
const LINES =
  'p, h1, h2, h3, h4, h5, h6, pre, dt, th, caption, a, em, strong, b, i, u, s, q, cite, code, kbd, mark, small, sub, sup, abbr, bdi, span, rt';
const BLOCKS =
  'p, div, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, li, dl, dt, dd, pre, hr, figure, table, tr, td, th, aside, section, article';

test('a body with any nesting and any letters becomes well-formed XHTML in which each element is where it may be', () => {
  const random = randomFrom(20261128);
  for (let n = 0; n < 40; n++) {
    const article = randomBodyArticle(random);
    const reading = { ...exported({ article, analysis: analyse(article) }), pictures };
    const chapter = open(reading).page('article-1.xhtml');
    for (const element of chapter.querySelectorAll(LINES)) expect(element.querySelector(BLOCKS), element.outerHTML).toBeNull();
    for (const item of chapter.querySelectorAll('li')) expect(item.parentElement?.localName).toMatch(/^[uo]l$/);
    for (const list of chapter.querySelectorAll('ul, ol')) for (const { localName } of list.children) expect(localName).toBe('li');
    for (const cell of chapter.querySelectorAll('td, th')) expect(cell.parentElement?.localName).toBe('tr');
    for (const link of chapter.querySelectorAll('a')) expect(link.parentElement?.closest('a')).toBeNull();
    const ids = [...chapter.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const link of chapter.querySelectorAll('a[href^="#"]'))
      expect(chapter.getElementById(link.getAttribute('href')?.slice(1) ?? ''), link.outerHTML).not.toBeNull();
    // An HTML parser moves nothing either, so the file is read as it was written.
    const page = new DOMParser().parseFromString(writeText(html, [reading]), 'text/html');
    expect(page.querySelectorAll('article *')).toHaveLength(chapter.querySelectorAll('article *').length);
  }
});
