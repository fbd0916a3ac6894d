import type { DocumentWords } from '../article/document-words';
import { escapeHtml } from '../text/escape-html';
import type { Exporter } from './exporter';
import { htmlBody, quoteLayers } from './html/html-body';
import { type Story, storyOf } from './story/story';

/**
 * Exports an HTML document that loads no scripts, pictures or fonts. If it contains several articles, it begins with a table of contents.
 */
export const exporter: Exporter = {
  id: 'html',
  extension: 'html',
  mediaType: 'text/html',
  write(readings, _, words) {
    const stories = readings.map((reading) => storyOf(reading, words));
    const [first] = stories;
    const isOne = stories.length === 1 && first !== undefined;
    const list = `<nav><h1>${escapeHtml(words.library)}</h1><ol>${stories.map(({ title }, at) => `<li><a href="#a${at + 1}">${escapeHtml(title)}</a></li>`).join('')}</ol></nav>`;
    return [
      `<!doctype html>`,
      `<html lang="${escapeHtml(words.locale)}">`,
      `<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="referrer" content="no-referrer">`,
      // The policy prevents the file from running or loading anything, whatever the article contains.
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
      `<title>${escapeHtml(isOne ? first.title : words.library)}</title><style>${STYLE}</style></head>`,
      `<body>${isOne ? '' : list}`,
      ...stories.map((story, at) => articleOf(story, `a${at + 1}`, words)),
      `</body></html>\n`,
    ].join('\n');
  },
};

const STYLE =
  ':root{color-scheme:light dark}body{max-width:42rem;margin:2rem auto;padding:0 1rem;font:1.0625rem/1.6 Georgia,serif;overflow-wrap:anywhere}article+article{margin-top:4rem;border-top:1px solid}h1,h2,h3,h4,h5,h6{line-height:1.25}header p,figcaption,.picture{font-size:.875em}mark{background:rgb(255 214 102/.35);color:inherit}mark.indirect{background:none;text-decoration:underline dotted}table{border-collapse:collapse}td,th{border:1px solid;padding:.25em .5em;text-align:start}';

function articleOf(story: Story, id: string, words: DocumentWords): string {
  const { article, title, standfirst, facts, address, quotes, members, cast, quotations, highlights, corrections } = story;
  const context = { text: article.text, layers: quoteLayers(quotes), cast: members, prefix: `${id}-`, begun: new Set<string>() };
  const lang = article.lang === 'und' ? '' : ` lang="${escapeHtml(article.lang)}"`;
  const link = escapeHtml(address);
  const source = /^https?:/i.test(address) ? `<a href="${link}" rel="noopener noreferrer">${link}</a>` : link;
  return [
    `<article id="${id}"${lang} dir="${article.dir}">`,
    `<header><h1>${escapeHtml(title)}</h1>`,
    standfirst ? `<p><strong>${escapeHtml(standfirst)}</strong></p>` : '',
    `<p lang="${escapeHtml(words.locale)}">${facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · ')}</p>`,
    `<p>${source}</p></header>`,
    htmlBody(article.body, context),
    ...section(
      words.cast,
      'ul',
      words,
      cast.map(({ name, role, facts: known }) => {
        const who = `<strong><bdi>${escapeHtml(name)}</bdi></strong>${role ? `, <bdi>${escapeHtml(role)}</bdi>` : ''}`;
        return `<li>${who} (${known.map(escapeHtml).join('; ')})</li>`;
      }),
    ),
    ...section(
      words.quotations,
      'ol',
      words,
      quotations.map(({ id: quote, line }) => {
        const said = `<bdi>${escapeHtml(line)}</bdi>`;
        return `<li>${context.begun.has(quote) ? `<a href="#${id}-${escapeHtml(quote)}">${said}</a>` : said}</li>`;
      }),
    ),
    ...section(words.highlights, 'ul', words, highlights.map(itemOf)),
    ...section(words.corrections, 'ul', words, corrections.map(itemOf)),
    `</article>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const itemOf = (line: string): string => `<li><bdi>${escapeHtml(line)}</bdi></li>`;
const section = (title: string, tag: 'ul' | 'ol', { locale }: DocumentWords, items: readonly string[]): string[] =>
  items.length === 0
    ? []
    : [`<section lang="${escapeHtml(locale)}"><h2>${escapeHtml(title)}</h2><${tag}>${items.join('\n')}</${tag}></section>`];
