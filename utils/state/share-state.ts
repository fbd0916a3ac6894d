import { type Citation, plainCitation } from '../cite/citation-style';
import { citationStyles } from '../cite/citation-styles';
import { citedWork } from '../cite/work/cited-work';
import type { Exporter } from '../export/exporter';
import { exporters } from '../export/exporters';
import { linkToWords } from '../link/link-to-words';
import type { Reading, Result, Span } from '../model';
import type { DocumentWords } from '../text/document-words';
import { escapeHtml } from '../text/escape-html';
import { fileName } from '../text/file-name';
import { copyPicture } from './copy-picture';
import { copyRich } from './copy-rich';
import { copyText } from './copy-text';
import { type DownloadFile, downloadFile } from './download-file';
import { localDay } from './local-day';
import type { ReadingState } from './reading-state';

/** What sharing needs of a browser; injected, so that its behaviour is tested without one. Copies are `false` where the browser refuses. */
export interface SharePorts {
  copyText(text: string): Promise<boolean>;
  copyRich(html: string, text: string): Promise<boolean>;
  copyPicture(picture: Blob): Promise<boolean>;
  download(file: DownloadFile): void;
  print(): void;
  now(): Date;
}
const IN_BROWSER: SharePorts = {
  copyText,
  copyRich,
  copyPicture,
  download: downloadFile,
  print: () => window.print(),
  now: () => new Date(),
};

export interface ShareOptions {
  /** BCP 47: the reader's language, for dates. */
  readonly locale: string;
  /** When the article was saved, ISO 8601, where it was. */
  readonly savedAt?: string;
  /** Prints by other means than the window. */
  readonly print?: (() => Promise<Result<void>> | undefined) | undefined;
  readonly ports?: SharePorts;
}

/** Passes on what is open in a view. Is what the view calls its `ShareControls`. */
export function createShareState(
  view: Pick<ReadingState, 'source' | 'reading' | 'say'>,
  { locale, savedAt, print, ports = IN_BROWSER }: ShareOptions,
) {
  const readAt = savedAt ?? ports.now().toISOString();
  const write = (exporter: Exporter, words: DocumentWords): string => {
    const reading: Reading = view.source.value;
    return exporter.write([{ ...reading, summary: { savedAt: readAt } }], ports.now().toISOString(), words);
  };
  const citationIn = (style: string): Citation =>
    byId(citationStyles, style).cite(citedWork(view.reading.value.article, localDay(ports.now())));

  return {
    // What loses nothing is for programs, and comes last here.
    formats: [...exporters.slice(1), ...exporters.slice(0, 1)].map(({ id }) => id),
    locale,
    readAt,
    styles: citationStyles.map(({ id, name }) => ({ id, name })),
    async copyAs(format: string, words: DocumentWords): Promise<void> {
      const exporter = byId(exporters, format);
      const copied =
        exporter.mediaType === 'text/html'
          ? await ports.copyRich(write(exporter, words), write(byId(exporters, 'text'), words))
          : await ports.copyText(write(exporter, words));
      view.say({ message: copied ? 'articleCopied' : 'copyFailed' });
    },
    saveAs(format: string, words: DocumentWords): void {
      const exporter = byId(exporters, format);
      const { site, published, title } = view.reading.value.article;
      const name = fileName([title || words.untitled, site, published?.slice(0, 10) ?? null], exporter.extension);
      ports.download({ name, mediaType: exporter.mediaType, content: write(exporter, words) });
      view.say({ message: 'fileSaved' });
    },
    citation: citationIn,
    async copyCitation(style: string): Promise<void> {
      const citation = citationIn(style);
      const text = plainCitation(citation);
      const isRich = citation.some(({ isItalic }) => isItalic);
      const copied = await (isRich ? ports.copyRich(htmlOf(citation), text) : ports.copyText(text));
      view.say({ message: copied ? 'citationCopied' : 'copyFailed' });
    },
    async copyLink(spans: readonly Span[]): Promise<void> {
      const copied = await ports.copyText(linkToWords(view.reading.value.article, spans));
      view.say({ message: copied ? 'linkCopied' : 'copyFailed' });
    },
    async copyPicture(picture: Blob): Promise<void> {
      view.say({ message: (await ports.copyPicture(picture)) ? 'pictureCopied' : 'pictureNotCopied' });
    },
    savePicture(picture: Blob, name: string): void {
      ports.download({ name, mediaType: picture.type, content: picture });
      view.say({ message: 'fileSaved' });
    },
    async print(): Promise<void> {
      if (!print) return ports.print();
      const asked = await print();
      if (asked?.ok === false) view.say({ message: 'failed', code: asked.error.code });
    },
  };
}

/** Is what the view calls its `ShareControls`. */
export type ShareState = ReturnType<typeof createShareState>;

const htmlOf = (citation: Citation): string =>
  `<p>${citation.map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('')}</p>`;

function byId<T extends { readonly id: string }>(all: readonly T[], id: string): T {
  const found = all.find((one) => one.id === id);
  if (!found) throw new Error(`There is nothing called «${id}».`);
  return found;
}
