import { encodeBase64 } from '../text/encode-base64';
import { escapeHtml } from '../text/escape-html';
import type { Exporter, FileOptions } from './exporter';
import { DOCUMENT_STYLE } from './html/document-style';
import { htmlArticle } from './html/html-article';
import { pictureSources } from './story/picture-sources';

/**
 * Exports an HTML document that contains its pictures, and loads no scripts, pictures or fonts from elsewhere. If it has several articles, it
 * ends with a table of contents.
 */
export const exporter: Exporter = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  files: 'each',
  isForOne: true,
  options: ['pictures', 'highlights'],
  open(options) {
    const titles: string[] = [];
    const { words, isOfOne } = options;
    return {
      add(reading) {
        const id = `a${titles.length + 1}`;
        const pictures = pictureSources(reading.pictures, ({ mediaType, bytes }) => `data:${mediaType};base64,${encodeBase64(bytes)}`);
        const { title, html } = htmlArticle(reading, options, { id, pictures, isBook: false });
        titles.push(title);
        const start = isOfOne
          ? headOf(title, options)
          : `${headOf(words.library, options)}<p><a href="#contents">${escapeHtml(words.contents)}</a></p>\n`;
        return [titles.length === 1 ? start : '', `${html}\n`];
      },
      end: () => [isOfOne ? '' : contentsOf(titles, options), `</body></html>\n`],
    };
  },
};

function headOf(title: string, { words }: FileOptions): string {
  return [
    `<!doctype html>`,
    `<html lang="${escapeHtml(words.locale)}">`,
    `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">`,
    // The policy prevents the file from running or loading anything, whatever the article contains.
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">`,
    `<title>${escapeHtml(title)}</title><style>${DOCUMENT_STYLE}</style></head>`,
    `<body>\n`,
  ].join('\n');
}

/** Returns the table of contents. The titles are only known at the end, because each article is written as soon as it is read. */
const contentsOf = (titles: readonly string[], { words }: FileOptions): string =>
  `<nav id="contents"><h1>${escapeHtml(words.contents)}</h1><ol>${titles
    .map((title, at) => `<li><a href="#a${at + 1}">${escapeHtml(title)}</a></li>`)
    .join('')}</ol></nav>\n`;
