import { escapeHtml } from '../text/escape-html';
import type { SampleText } from './sample-text';

/**
 * Returns the address of the sample article in a language, under which it is saved. Nobody can own a name that ends with «.example», so it
 * leads nowhere; `isLinkable` knows it.
 */
export const sampleAddress = (lang: string): string => `https://sample.dramatis.example/${lang}`;

/**
 * Returns the page of a newspaper with the sample article, as HTML. It is read as every other page is, so nothing about the sample's
 * quotations or cast is written down anywhere.
 */
export function samplePage({ lang, outlet, section, title, standfirst, author, paragraphs }: SampleText): string {
  const [name, kind, headline, lead, by] = [outlet, section, title, standfirst, author].map(escapeHtml);
  const text = paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`).join('');
  return (
    `<!doctype html><html lang="${escapeHtml(lang)}"><head><title>${headline}</title>` +
    `<meta property="og:type" content="article"><meta property="og:site_name" content="${name}">` +
    `<meta property="article:section" content="${kind}"><meta name="author" content="${by}"></head>` +
    `<body><article><h1>${headline}</h1><p class="standfirst">${lead}</p>${text}</article></body></html>`
  );
}
