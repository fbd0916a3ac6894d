import type { DocumentWords } from '../article/document-words';
import { citationStyles } from '../cite/citation-styles';
import { citedWork } from '../cite/work/cited-work';
import type { ShareWorks } from '../controls/sharing';
import { localDay } from '../device/local-day';
import type { Chunk } from '../export/exporter';
import { exporters } from '../export/exporters';
import type { Reading } from '../model';
import type { ReadingState } from './reading-state';

/** An article in a document format, with the properties of its file. */
export interface WrittenDocument {
  readonly chunks: readonly Chunk[];
  readonly extension: string;
  readonly mediaType: string;
}

/** The available document formats and citation styles, with a function that writes the open article in one of the formats. */
export interface DocumentWorks extends ShareWorks {
  /** `isCopied` says that the document is a text that is copied, and needs nothing that is meant for programs. */
  write(format: string, words: DocumentWords, isCopied: boolean): WrittenDocument;
}

/**
 * Creates the functions that produce documents and citations.
 * @param readAt The time at which the article was saved or opened, in ISO 8601.
 */
export function createShareWorks(view: Pick<ReadingState, 'source' | 'reading'>, readAt: string, now: () => Date): DocumentWorks {
  return {
    // The first exporter preserves all data, but its format is intended for programs, so it is offered last.
    formats: [...exporters.slice(1), ...exporters.slice(0, 1)].filter(({ isForOne }) => isForOne).map(({ id }) => id),
    copied: exporters.filter(({ mediaType }) => mediaType !== 'application/epub+zip').map(({ id }) => id),
    styles: citationStyles.map(({ id, name }) => ({ id, name })),
    write(format, words, isCopied) {
      const { extension, mediaType, ...exporter } = byId(exporters, format);
      const reading: Reading = view.source.value;
      const writer = exporter.open({ words, exportedAt: now().toISOString(), isOfOne: true, isCopied });
      return { extension, mediaType, chunks: [...writer.add({ ...reading, summary: { savedAt: readAt } }), ...writer.end()] };
    },
    citation: (style) => byId(citationStyles, style).cite(citedWork(view.reading.value.article, localDay(now()))),
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is nothing called «${id}».`);
  return found;
}
