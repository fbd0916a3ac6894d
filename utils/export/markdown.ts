import type { DocumentWords } from '../article/document-words';
import type { Exporter } from './exporter';
import { escapeMarkdown, escapeOpening, markdownAddress } from './markdown/escape-markdown';
import { markdownBlocks } from './markdown/markdown-blocks';
import { innerLinksOf } from './story/inner-links';
import { type Story, storyOf } from './story/story';

/** Exports Markdown (CommonMark with GitHub's tables). Articles are separated by a thematic break. */
export const exporter: Exporter = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (readings, _, words) =>
    `${readings.map((reading, at) => articleOf(storyOf(reading, words), words, at === 0 ? '' : `${at + 1}-`)).join('\n\n---\n\n')}\n`,
};

/** Returns one article as Markdown. `prefix` is put before the numbers of its footnotes to make them unique in the document. */
function articleOf(story: Story, words: DocumentWords, prefix: string): string {
  const { article, title, standfirst, facts, address, cast, quotations, highlights, corrections } = story;
  return [
    `# ${escapeMarkdown(title)}`,
    standfirst && `**${escapeMarkdown(standfirst)}**`,
    facts.map(escapeMarkdown).join(' · '),
    markdownAddress(address),
    markdownBlocks(article.body, { text: article.text, inner: innerLinksOf(article), prefix }),
    ...section(
      words.cast,
      cast.map(({ name, role, facts: known }) => {
        const who = [`**${escapeMarkdown(name)}**`, role && escapeMarkdown(role)].filter(Boolean).join(', ');
        return `- ${who} (${known.map(escapeMarkdown).join('; ')})`;
      }),
    ),
    ...section(
      words.quotations,
      quotations.map(({ line }, at) => `${at + 1}. ${escapeOpening(escapeMarkdown(line))}`),
    ),
    ...section(words.highlights, listed(highlights)),
    ...section(words.corrections, listed(corrections)),
  ]
    .filter((block) => block)
    .join('\n\n');
}

const listed = (lines: readonly string[]): string[] => lines.map((line) => `- ${escapeOpening(escapeMarkdown(line))}`);
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`## ${escapeMarkdown(title)}`, lines.join('\n')] : [];
