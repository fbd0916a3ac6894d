import { escapeHtml } from '../../text/escape-html';
import type { FileOptions } from '../exporter';
import { type BookChapter, pageOf } from './chapter';

/** Returns the table of contents, which every book has. */
export function contentsOf(chapters: readonly BookChapter[], { words }: FileOptions): string {
  const items = chapters.map(
    ({ file, title, lang, dir }) =>
      `<li><a href="${file}"${lang === 'und' ? '' : ` lang="${lang}"`} dir="${dir}">${escapeHtml(title)}</a></li>`,
  );
  return pageOf(
    { title: words.contents, lang: words.locale },
    `<nav epub:type="toc" role="doc-toc"><h1>${escapeHtml(words.contents)}</h1><ol>\n${items.join('\n')}\n</ol></nav>`,
  );
}

/** Returns the first page of a book with several articles. */
export function titlePageOf(chapters: readonly BookChapter[], { words, exportedAt }: FileOptions): string {
  const { title, facts } = bookTitle(chapters, words, exportedAt);
  return pageOf(
    { title, lang: words.locale },
    `<section epub:type="titlepage" class="title"><h1>${escapeHtml(title)}</h1><p>${facts.map(escapeHtml).join('<br/>')}</p></section>`,
  );
}

/** Returns the title of a book, and the facts on its first page. */
export function bookTitle(chapters: readonly BookChapter[], words: FileOptions['words'], exportedAt: string) {
  const [first] = chapters;
  if (first && chapters.length === 1) return { title: first.title, facts: [] };
  return { title: `Dramatis – ${words.day(exportedAt)}`, facts: [words.articles(chapters.length)] };
}

/** The style of a book. It leaves fonts, colours and margins to the program that shows the book. */
export const BOOK_STYLE = [
  'h1,h2,h3,h4,h5,h6{line-height:1.25}',
  'header p,figcaption,.picture{font-size:.875em}',
  'img{max-width:100%}',
  'figure{margin:1.5em 0}',
  'aside[role=note]{margin:1.5em 0;padding:0 1em;border:1px solid;font-size:.875em}',
  'mark{background:none;color:inherit;text-decoration:underline;text-decoration-style:solid}',
  'mark.indirect{text-decoration-style:dotted}',
  'mark.highlight{background:#ffdd3399}',
  'mark.green{background:#7ed38699}',
  'mark.blue{background:#7ab8f599}',
  'mark.pink{background:#f596be99}',
  'section.title{margin-top:30%;text-align:center}',
  'table{border-collapse:collapse}',
  'td,th{border:1px solid;padding:.25em .5em}',
].join('\n');
