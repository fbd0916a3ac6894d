import type { DocumentWords } from '../../article/document-words';
import type { BodyElement, ExportedReading } from '../../model';
import { escapeHtml } from '../../text/escape-html';
import type { FileOptions } from '../exporter';
import { innerLinksOf } from '../story/inner-links';
import type { PictureSources } from '../story/picture-sources';
import { type Story, storyOf } from '../story/story';
import { webAddress } from './html-address';
import { languageOf } from './html-attributes';
import { htmlBody } from './html-body';
import { type HtmlContext, layersOfStory } from './html-context';

/** An article in HTML, with the facts that the rest of the document needs. */
export interface HtmlArticle {
  readonly title: string;
  readonly html: string;
  readonly story: Story;
}

/** The place of an article in a document. */
export interface ArticlePlace {
  /** The id of the article, and the beginning of all ids in it. */
  readonly id: string;
  readonly pictures: PictureSources;
  /** Whether the document is a chapter of a book. */
  readonly isBook: boolean;
}

/** Writes an article as HTML that is also well-formed XHTML: facts, note, text with its marks, cast, quotations, highlights, corrections. */
export function htmlArticle(reading: ExportedReading, { words, isHighlightsOnly }: FileOptions, place: ArticlePlace): HtmlArticle {
  const story = storyOf(reading, words);
  const { article } = story;
  const { id, pictures, isBook } = place;
  const context: HtmlContext = {
    text: article.text,
    layers: layersOfStory(story),
    cast: story.members,
    inner: innerLinksOf(article),
    pictures,
    editorsNotes: words.editorsNotes,
    prefix: `${id}-`,
    isBook,
    begun: new Set<string>(),
    waiting: [],
  };
  const title = escapeHtml(story.title).trim() === '' ? words.untitled : story.title;
  const lang = languageOf(article.lang);
  const lead: BodyElement[] = story.lead && pictures.has(article.image ?? '') ? [story.lead] : [];
  const parts = [
    `<article id="${id}"${lang ? ` lang="${lang}"` : ''} dir="${article.dir}">`,
    headerOf(story, title, words, isHighlightsOnly),
    ...noteOf(story, words),
    ...(isHighlightsOnly
      ? []
      : [htmlBody([...lead, ...article.body], context), partialOf(story, words), ...listsOf(story, words, context)]),
    ...highlightsOf(story, words, context),
    ...(isHighlightsOnly ? [] : section(words.corrections, 'ul', words, story.corrections.map(itemOf))),
    `</article>`,
  ];
  return { title, html: parts.filter((part) => part !== '').join('\n'), story };
}

function headerOf({ standfirst, facts, address, tags }: Story, title: string, { locale }: DocumentWords, isShort = false): string {
  const linked = webAddress(address);
  const link = escapeHtml(address);
  return [
    `<header><h1>${escapeHtml(title)}</h1>`,
    standfirst && !isShort ? `<p><strong>${escapeHtml(standfirst)}</strong></p>` : '',
    `<p lang="${escapeHtml(locale)}">${facts.map((fact) => `<bdi>${escapeHtml(fact)}</bdi>`).join(' · ')}</p>`,
    tags === null ? '' : `<p lang="${escapeHtml(locale)}">${escapeHtml(tags)}</p>`,
    `<p>${linked === null ? link : `<a href="${escapeHtml(linked)}" rel="noopener noreferrer">${link}</a>`}</p></header>`,
  ]
    .filter((part) => part !== '')
    .join('\n');
}

const partialOf = ({ partial }: Story, { locale }: DocumentWords): string =>
  partial === null ? '' : `<p class="partial" lang="${escapeHtml(locale)}"><small>${escapeHtml(partial)}</small></p>`;

/** Returns the reader's note on the article, with its line breaks. */
const noteOf = ({ note }: Story, words: DocumentWords): string[] =>
  note === ''
    ? []
    : [
        `<section class="note" lang="${escapeHtml(words.locale)}"><h2>${escapeHtml(words.note)}</h2>` +
          `<p dir="auto">${escapeHtml(note.trim()).replace(/\r?\n/g, '<br/>')}</p></section>`,
      ];

const listsOf = ({ cast, quotations }: Story, words: DocumentWords, { prefix, begun }: HtmlContext): string[] => [
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
    quotations.map(({ id, line }) => `<li>${linkTo(`${prefix}${id}`, line, begun)}</li>`),
  ),
];

/** Returns the list of highlights. In a book, these are its endnotes. */
function highlightsOf({ highlights }: Story, words: DocumentWords, { prefix, begun, isBook }: HtmlContext): string[] {
  const items = highlights.map(({ line }, at) => `<li id="${prefix}hn${at + 1}">${linkTo(`${prefix}h${at + 1}`, line, begun)}</li>`);
  return section(words.highlights, 'ol', words, items, isBook ? ' epub:type="endnotes" role="doc-endnotes"' : '');
}

/** Returns a line that leads to its words in the text, if they are there. */
function linkTo(id: string, line: string, begun: ReadonlySet<string>): string {
  const words = `<bdi>${escapeHtml(line)}</bdi>`;
  return begun.has(id) ? `<a href="#${escapeHtml(id)}">${words}</a>` : words;
}

const itemOf = (line: string): string => `<li><bdi>${escapeHtml(line)}</bdi></li>`;
const section = (title: string, tag: 'ul' | 'ol', { locale }: DocumentWords, items: readonly string[], attributes = ''): string[] =>
  items.length === 0
    ? []
    : [`<section lang="${escapeHtml(locale)}"${attributes}><h2>${escapeHtml(title)}</h2><${tag}>${items.join('\n')}</${tag}></section>`];
