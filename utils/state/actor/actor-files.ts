import type { DownloadFile } from '../../device/download-file';
import { actorCsv } from '../../export/actor/actor-csv';
import { actorMarkdown } from '../../export/actor/actor-markdown';
import type { ActorFormat, ActorQuote } from '../../model';

/** The maximum length of an actor’s name in the name of a file. File names of more than 255 bytes are not allowed everywhere. */
const MAX_NAME = 60;

/** Returns the file with the quotations on an actor's page. `untitled` is the title of articles that have none. */
export function actorFile(name: string, quotes: readonly ActorQuote[], format: ActorFormat, untitled: string): DownloadFile {
  const file = `dramatis-${name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, MAX_NAME)}`;
  return format === 'csv'
    ? { name: `${file}.csv`, mediaType: 'text/csv', content: actorCsv(quotes) }
    : { name: `${file}.md`, mediaType: 'text/markdown', content: actorMarkdown(name, quotes, untitled) };
}

/** Returns a quotation as text, with its source. */
export const quoteWithSource = ({ words, speaker, article }: ActorQuote, untitled: string): string =>
  [words, [speaker, article.title || untitled, article.url].filter((part) => part).join(', ')].join('\n\n');
