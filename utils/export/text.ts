import type { Exporter, FileOptions } from './exporter';
import { innerLinksOf } from './story/inner-links';
import { type Story, storyOf } from './story/story';
import { indented, type LinkList, textBlocks } from './text/text-blocks';

/** Exports plain text. Articles are separated by a line of equals signs. */
export const exporter: Exporter = {
  id: 'text',
  extension: 'txt',
  mediaType: 'text/plain',
  files: 'each',
  isForOne: true,
  options: ['highlights'],
  open(options) {
    let isFirst = true;
    return {
      add(reading) {
        const before = isFirst ? '' : `\n\n\n${LINE}\n\n\n`;
        isFirst = false;
        return [`${before}${articleOf(storyOf(reading, options.words), options)}`];
      },
      end: () => ['\n'],
    };
  },
};

const LINE = '='.repeat(72);

function articleOf(story: Story, { words, isHighlightsOnly }: FileOptions): string {
  const { article, title, standfirst, facts, address, tags, note, partial, cast, quotations, highlights, corrections } = story;
  const links: LinkList = { addresses: [], inner: innerLinksOf(article), editorsNotes: words.editorsNotes };
  const head = [title, isHighlightsOnly ? '' : (standfirst ?? ''), facts.join(' · '), address, tags ?? ''];
  const ownNote = note === '' ? [] : section(words.note, [note]);
  const marked = section(words.highlights, listed(highlights.map(({ line }) => line)));
  const body = isHighlightsOnly ? [] : [textBlocks(article.body, article.text, links), partial ?? ''];
  const lists = [
    ...section(
      words.cast,
      cast.map(({ name, role, facts: known }) => indented(`${[name, role].filter(Boolean).join(', ')} (${known.join('; ')})`, '- ')),
    ),
    ...section(words.quotations, numbered(quotations.map(({ line }) => line))),
  ];
  const rest = [
    ...section(words.corrections, listed(corrections)),
    ...section(
      words.links,
      links.addresses.map((link, at) => `[${at + 1}] ${link}`),
    ),
  ];
  const parts = isHighlightsOnly ? [...head, ...ownNote, ...marked] : [...head, ...ownNote, ...body, ...lists, ...marked, ...rest];
  return parts.filter((block) => block !== '').join('\n\n');
}

const listed = (lines: readonly string[]): string[] => lines.map((line) => indented(line, '- '));
const numbered = (lines: readonly string[]): string[] => lines.map((line, at) => indented(line, `${at + 1}. `));
const section = (title: string, lines: readonly string[]): string[] => (lines.length > 0 ? [`${title}:`, lines.join('\n')] : []);
