import type { ImportedItem } from '../../model';
import { escapeHtml } from '../../text/escape-html';

/** The page of an imported item as HTML. */
export interface ImportedPage {
  readonly html: string;
  /** Whether it is a page with everything that surrounds the article. If not, another program has already extracted the article. */
  readonly isWhole: boolean;
}

/** Returns the page of an item, or `null` if the item has neither a page nor a text. */
export function pageOfItem(item: ImportedItem): ImportedPage | null {
  const { content } = item;
  if (content.kind === 'html') {
    const isWhole = /<(?:html|body)[\s>]/i.test(content.html);
    return { html: isWhole ? content.html : framed(item, content.html), isWhole };
  }
  return content.kind === 'text' ? { html: framed(item, paragraphsOf(content.text)), isWhole: false } : null;
}

/** Returns a page around an article, with the language and the title that the item has. */
const framed = ({ language, title }: ImportedItem, article: string): string =>
  `<!doctype html><html${language === null ? '' : ` lang="${escapeHtml(language)}"`}><head><meta charset="utf-8">` +
  `<title>${escapeHtml(title ?? '')}</title></head><body>${article}</body></html>`;

const paragraphsOf = (text: string): string =>
  text
    .split(/[\r\n\u2028\u2029]+/)
    .filter((line) => line.trim() !== '')
    .map((line) => `<p>${escapeHtml(line)}</p>`)
    .join('');
