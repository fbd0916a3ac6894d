import type { DocumentWords } from '../article/document-words';
import type { Exporter } from './exporter';
import { innerLinksOf } from './story/inner-links';
import { type Story, storyOf } from './story/story';
import { indented, type LinkList, textBlocks } from './text/text-blocks';

/** Exports plain text. Articles are separated by a line of equals signs. */
export const exporter: Exporter = {
  id: 'text',
  extension: 'txt',
  mediaType: 'text/plain',
  write: (readings, _, words) => `${readings.map((reading) => articleOf(storyOf(reading, words), words)).join(`\n\n\n${LINE}\n\n\n`)}\n`,
};

const LINE = '='.repeat(72);

function articleOf(story: Story, words: DocumentWords): string {
  const { article, title, standfirst, facts, address, cast, quotations, highlights, corrections } = story;
  const links: LinkList = { addresses: [], inner: innerLinksOf(article) };
  const body = textBlocks(article.body, article.text, links);
  return [
    title,
    standfirst ?? '',
    facts.join(' · '),
    address,
    body,
    ...section(
      words.cast,
      cast.map(({ name, role, facts: known }) => indented(`${[name, role].filter(Boolean).join(', ')} (${known.join('; ')})`, '- ')),
    ),
    ...section(words.quotations, numbered(quotations.map(({ line }) => line))),
    ...section(words.highlights, listed(highlights)),
    ...section(words.corrections, listed(corrections)),
    ...section(
      words.links,
      links.addresses.map((link, at) => `[${at + 1}] ${link}`),
    ),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

const listed = (lines: readonly string[]): string[] => lines.map((line) => indented(line, '- '));
const numbered = (lines: readonly string[]): string[] => lines.map((line, at) => indented(line, `${at + 1}. `));
const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${title}:`, lines.join('\n')] : []);
