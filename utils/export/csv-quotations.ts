import { wordsOf } from '../article/cite-quote';
import { type Quote, READER_RULE } from '../model';
import { sliceOf } from '../text/span';
import { type Cell, csvHead, csvRows } from './csv/csv-table';
import type { Exporter } from './exporter';
import { type Story, storyOf } from './story/story';

const COLUMNS = [
  'quotation',
  'speaker',
  'role',
  'speaker kind',
  'named',
  'words for speaker',
  'kind',
  'manner',
  'channel',
  'reporting words',
  'confidence',
  'corrected',
  'start',
  'end',
  'title',
  'url',
  'site',
  'author',
  'published',
  'language',
];

/** Exports a table (CSV) with a row for each quotation. `start` and `end` are UTF-16 offsets into the text of the article. */
export const exporter: Exporter = {
  id: 'csv-quotations',
  extension: 'csv',
  mediaType: 'text/csv',
  files: 'all',
  isForOne: true,
  options: [],
  open({ words }) {
    let before = csvHead(COLUMNS);
    return {
      add(reading) {
        const story = storyOf(reading, words);
        const part = `${before}${csvRows(story.quotes.map((quote) => rowOf(quote, story)))}`;
        before = '';
        return [part];
      },
      end: () => [],
    };
  },
};

function rowOf(quote: Quote, { article, address, members }: Story): Cell[] {
  const { text, title, site, byline, published, lang } = article;
  const { speaker, kind, manner, channel, cue, confidence, rule, parts } = quote;
  const member = members.ofQuote.get(quote.id);
  return [
    oneLine(wordsOf(text, quote)),
    member?.name || null,
    member?.role ?? null,
    speaker ? (member?.kind ?? null) : null,
    speaker ? (speaker.unnamed ? 'no' : 'yes') : null,
    speaker ? oneLine(sliceOf(text, speaker.mention)) : null,
    kind,
    manner ?? null,
    channel?.kind ?? null,
    cue ? oneLine(sliceOf(text, cue)) : null,
    speaker ? confidence : null,
    rule === READER_RULE ? 'yes' : 'no',
    parts[0]?.start ?? null,
    parts.at(-1)?.end ?? null,
    title,
    address,
    site,
    byline,
    published,
    lang,
  ];
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();
