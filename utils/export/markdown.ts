import type { DocumentWords } from '../article/document-words';
import type { ExportedReading } from '../model';
import type { Exporter, FileOptions } from './exporter';
import { escapeMarkdown, escapeOpening, markdownAddress } from './markdown/escape-markdown';
import { frontMatter } from './markdown/front-matter';
import { markdownBlocks } from './markdown/markdown-blocks';
import { innerLinksOf } from './story/inner-links';
import { pictureSources } from './story/picture-sources';
import { type Story, storyOf } from './story/story';

const FOLDER = 'pictures';

/**
 * Exports Markdown (CommonMark with GitHub's tables). A file with one article begins with its properties in YAML. Otherwise, articles are
 * separated by a thematic break.
 */
export const exporter: Exporter = {
  id: 'markdown',
  extension: 'md',
  mediaType: 'text/markdown',
  files: 'each',
  isForOne: true,
  options: ['pictures', 'highlights'],
  pictureFolder: FOLDER,
  open(options) {
    let articles = 0;
    return {
      add(reading) {
        articles += 1;
        const story = storyOf(reading, options.words);
        const before = options.isOfOne && !options.isCopied ? `${frontMatter(reading, story)}\n` : articles === 1 ? '' : '\n\n---\n\n';
        return [`${before}${articleOf(reading, story, options, articles === 1 ? '' : `${articles}-`)}`];
      },
      end: () => ['\n'],
    };
  },
};

/** Returns one article as Markdown. `prefix` is put before the numbers of its footnotes to make them unique in the document. */
function articleOf(reading: ExportedReading, story: Story, { words, isHighlightsOnly }: FileOptions, prefix: string): string {
  const { title, standfirst, facts, address, tags, note } = story;
  const head = [
    `# ${escapeMarkdown(title)}`,
    standfirst && !isHighlightsOnly && `**${escapeMarkdown(standfirst)}**`,
    facts.map(escapeMarkdown).join(' · '),
    markdownAddress(address),
    tags && escapeMarkdown(tags),
  ];
  const ownNote = note === '' ? [] : [`## ${escapeMarkdown(words.note)}`, linesOf(note)];
  const highlights = section(
    words.highlights,
    story.highlights.map(({ line }) => itemOf(line)),
  );
  const parts = isHighlightsOnly
    ? [...head, ...ownNote, ...highlights]
    : [
        ...head,
        ...ownNote,
        ...bodyOf(reading, story, words, prefix),
        ...listsOf(story, words),
        ...highlights,
        ...correctionsOf(story, words),
      ];
  return parts.filter(Boolean).join('\n\n');
}

function bodyOf({ pictures }: ExportedReading, { article, lead, partial }: Story, words: DocumentWords, prefix: string): string[] {
  const sources = pictureSources(pictures, ({ name }) => `${FOLDER}/${name}`);
  const source = { text: article.text, inner: innerLinksOf(article), prefix, pictures: sources, editorsNotes: words.editorsNotes };
  return [
    lead && sources.has(article.image ?? '') ? markdownBlocks([lead], source) : '',
    markdownBlocks(article.body, source),
    partial ? `*${escapeMarkdown(partial)}*` : '',
  ];
}

const listsOf = ({ cast, quotations }: Story, words: DocumentWords): string[] => [
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
];
const correctionsOf = ({ corrections }: Story, words: DocumentWords): string[] => section(words.corrections, corrections.map(itemOf));

const itemOf = (line: string): string => `- ${escapeOpening(escapeMarkdown(line))}`;
/** Returns what the reader wrote, with its paragraphs and line breaks. */
const linesOf = (note: string): string =>
  note
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .trim()
        .split('\n')
        .map((line) => escapeOpening(escapeMarkdown(line.trim())))
        .join('\\\n'),
    )
    .filter((block) => block !== '')
    .join('\n\n');
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? [`## ${escapeMarkdown(title)}`, lines.join('\n')] : [];
