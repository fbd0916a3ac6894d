import { addressOf } from '../article/article-address';
import type { ExportedReading } from '../model';
import { escapeHtml } from '../text/escape-html';
import type { Exporter } from './exporter';
import { storyOf } from './story/story';

/** Exports bookmarks in the format that all browsers and many other programs import (Netscape). */
export const exporter: Exporter = {
  id: 'bookmarks',
  extension: 'html',
  mediaType: 'text/html',
  files: 'all',
  isForOne: false,
  options: [],
  open({ words }) {
    let before = headOf(words.library);
    return {
      add(reading) {
        const { highlights, note, title } = storyOf(reading, words);
        const lines = [note, ...highlights.map(({ line }) => line)].filter((line) => line !== '');
        const part = `${before}${entryOf(reading, title)}${lines.length > 0 ? `<DD>${escapeHtml(lines.join('\n'))}\n` : ''}`;
        before = '';
        return [part];
      },
      end: () => ['</DL><p>\n'],
    };
  },
};

const headOf = (title: string): string =>
  `<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">\n<TITLE>${escapeHtml(title)}</TITLE>\n<H1>${escapeHtml(title)}</H1>\n<DL><p>\n`;

function entryOf({ article, summary, shelf }: ExportedReading, title: string): string {
  const address = addressOf(article);
  const attributes = [
    ['HREF', address],
    ['ADD_DATE', secondsOf(summary.savedAt)],
    ['TOREAD', shelf ? String(Number(shelf.readAt === null)) : null],
    // A comma separates tags, so it cannot be in one.
    ['TAGS', shelf && shelf.tags.length > 0 ? shelf.tags.map((tag) => tag.replaceAll(',', ' ')).join(',') : null],
  ].flatMap(([name, value]) => (value ? [` ${name}="${escapeHtml(value)}"`] : []));
  return `<DT><A${attributes.join('')}>${escapeHtml(title)}</A>\n`;
}

function secondsOf(iso: string): string | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : String(Math.floor(time / 1000));
}
