import type { Citation } from '../cite/citation-style';
import { citationStyles } from '../cite/citation-styles';
import { citedWork } from '../cite/work/cited-work';
import { exporters } from '../export/exporters';
import type { Reading } from '../model';
import type { DocumentWords } from '../text/document-words';
import { localDay } from './local-day';
import type { ReadingState } from './reading-state';

/** An article as a document: what a file is to hold, and what it is. */
export interface WrittenDocument {
  readonly text: string;
  readonly extension: string;
  readonly mediaType: string;
}

/** What makes documents and citations of the open article. Loaded when somebody wants to share: most of those who read never do. */
export type ShareWorks = ReturnType<typeof createShareWorks>;

/** `readAt`: when the article was saved or opened, ISO 8601. */
export function createShareWorks(view: Pick<ReadingState, 'source' | 'reading'>, readAt: string, now: () => Date) {
  return {
    // What loses nothing is for programs, and comes last here.
    formats: [...exporters.slice(1), ...exporters.slice(0, 1)].map(({ id }) => id),
    styles: citationStyles.map(({ id, name }) => ({ id, name })),
    write(format: string, words: DocumentWords): WrittenDocument {
      const { extension, mediaType, ...exporter } = byId(exporters, format);
      const reading: Reading = view.source.value;
      return { extension, mediaType, text: exporter.write([{ ...reading, summary: { savedAt: readAt } }], now().toISOString(), words) };
    },
    citation: (style: string): Citation => byId(citationStyles, style).cite(citedWork(view.reading.value.article, localDay(now()))),
  };
}

function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is nothing called «${id}».`);
  return found;
}
