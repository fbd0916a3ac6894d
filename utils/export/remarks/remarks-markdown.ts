import type { Remark } from '../../model';
import { escapeMarkdown, escapeOpening, markdownAddress } from '../markdown/escape-markdown';

/** Returns highlights and notes as Markdown: those that follow each other and are about one article stand below its title. */
export function remarksMarkdown(remarks: readonly Remark[], untitled: string): string {
  const parts = remarks.map((remark, at) =>
    remarks[at - 1]?.article.id === remark.article.id ? [bodyOf(remark)] : [headOf(remark, untitled), bodyOf(remark)],
  );
  return `${parts.flat().join('\n\n')}\n`;
}

function headOf({ article: { title, url, site, byline, published } }: Remark, untitled: string): string {
  const source = [byline, site, published?.slice(0, 10)].filter((part) => part).map((part) => escapeMarkdown(part ?? ''));
  const heading = `## [${escapeMarkdown(title || untitled)}](${markdownAddress(url)})`;
  return source.length > 0 ? `${heading}\n\n${escapeOpening(source.join(' · '))}` : heading;
}

function bodyOf({ words, note }: Remark): string {
  const quoted = words && `> ${escapeOpening(escapeMarkdown(words))}`;
  const lines = note
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map((line) => escapeOpening(escapeMarkdown(line)))
    .join('\n\n');
  return [quoted, lines].filter((part) => part !== '').join('\n\n');
}
