import type { Article } from '../model';
import { countWords } from '../text/count-words';
import { isFile } from './article-address';

/**
 * Describes the extraction of an article in a report to the extension's developers, which the reader can read before sending it. The report
 * is in English. It contains the address of the page without the part after `?` or `#`, and numbers, but no words of the article.
 * @param versions The versions of the extension and of the browser.
 */
export function extractionReport({ url, lang, text, integrity, partial }: Article, versions: string): string {
  const { pageQuoteMarks, keptQuoteMarks, pageParagraphs, keptParagraphs, lost, expectedF1 } = integrity;
  return [
    ...(versions === '' ? [] : [versions]),
    `Page: ${addressIn(url)}`,
    `Language: ${lang}`,
    `Words: ${countWords(text, lang)}${partial ? ', the beginning of an article' : ''}`,
    `Expected F1: ${expectedF1 === undefined ? 'unknown' : expectedF1.toFixed(2)}`,
    `Paragraphs kept: ${keptParagraphs} of ${pageParagraphs}`,
    `Quotation marks kept: ${keptQuoteMarks} of ${pageQuoteMarks}`,
    `Left out: ${reasonsOf(lost) || 'nothing'}`,
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Returns an address without its query and fragment, which may identify the reader. The path of a file is private. */
const addressIn = (url: string): string => (isFile(url) ? 'a file' : url.replace(/[?#].*$/s, ''));

function reasonsOf(lost: Article['integrity']['lost']): string {
  const counts = new Map<string, number>();
  for (const { reason } of lost) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => `${reason} ${count}`).join(', ');
}
