import { signal } from '@preact/signals';
import { extractionReport } from '../article/extraction-report';
import { plainCitation } from '../cite/citation-style';
import type { ShareControls } from '../controls/sharing';
import { copyPicture } from '../device/copy-picture';
import { copyRich } from '../device/copy-rich';
import { copyText } from '../device/copy-text';
import { type DownloadFile, downloadFile } from '../device/download-file';
import { linkToWords } from '../link/link-to-words';
import type { Citation, Result } from '../model';
import { reportProblem } from '../problems/report-problem';
import { escapeHtml } from '../text/escape-html';
import { fileName } from '../text/file-name';
import type { ReadingState } from './reading-state';
import type { DocumentWorks } from './share-works';

/**
 * The browser functions that are needed for sharing. They are injected, so tests need no browser. Each copy function returns `false` if the
 * browser refuses.
 */
export interface SharePorts {
  copyText(text: string): Promise<boolean>;
  copyRich(html: string, text: string): Promise<boolean>;
  copyPicture(picture: Blob): Promise<boolean>;
  download(file: DownloadFile): void;
  print(): void;
  /** Loads the generators of documents and citations, which are a file of their own. */
  loadWorks(): Promise<typeof import('./share-works')>;
  now(): Date;
}
const IN_BROWSER: SharePorts = {
  copyText,
  copyRich,
  copyPicture,
  download: downloadFile,
  print: () => window.print(),
  loadWorks: () => import('./share-works'),
  now: () => new Date(),
};

export interface ShareOptions {
  /** The BCP 47 tag of the reader's language, in which dates are written. */
  readonly locale: string;
  /** The time at which the article was saved, in ISO 8601. Absent if it is not saved. */
  readonly savedAt?: string;
  /** Returns the versions of the extension and of the browser, for reports. */
  readonly versions?: (() => string) | undefined;
  /** Prints the article without using the window that displays it. */
  readonly print?: (() => Promise<Result<void>> | undefined) | undefined;
  readonly ports?: SharePorts;
}

/** Creates the functions for copying, downloading and printing the open article, and their state. */
export function createShareState(
  view: Pick<ReadingState, 'source' | 'reading' | 'say'>,
  { locale, savedAt, versions, print, ports = IN_BROWSER }: ShareOptions,
): ShareControls {
  const readAt = savedAt ?? ports.now().toISOString();
  const works = signal<DocumentWorks | null>(null);
  const load = async (): Promise<DocumentWorks | null> => {
    if (works.value) return works.value;
    try {
      const { createShareWorks } = await ports.loadWorks();
      works.value ??= createShareWorks(view, readAt, ports.now);
    } catch (problem) {
      reportProblem('reading.load', problem);
      view.say({ message: 'failed', code: 'unexpected' });
    }
    return works.value;
  };

  return {
    locale,
    readAt,
    works,
    async load() {
      return (await load()) !== null;
    },
    async copyAs(format, words) {
      const loaded = await load();
      if (!loaded) return;
      const { chunks, mediaType } = loaded.write(format, words, true);
      const text = chunks.join('');
      const isHtml = mediaType === 'text/html';
      const copied = await (isHtml ? ports.copyRich(text, loaded.write('text', words, true).chunks.join('')) : ports.copyText(text));
      view.say({ message: copied ? 'articleCopied' : 'copyFailed' });
    },
    async saveAs(format, words) {
      const loaded = await load();
      if (!loaded) return;
      const { chunks, mediaType, extension } = loaded.write(format, words, false);
      const { site, published, title } = view.reading.value.article;
      const name = fileName([title || words.untitled, site, published?.slice(0, 10) ?? null], extension);
      const isText = chunks.every((chunk) => typeof chunk === 'string');
      ports.download({ name, mediaType, content: isText ? chunks.join('') : new Blob([...chunks]) });
      view.say({ message: 'fileSaved' });
    },
    async copyCitation(style) {
      const loaded = await load();
      if (!loaded) return;
      const citation = loaded.citation(style);
      const text = plainCitation(citation);
      const isRich = citation.some(({ isItalic }) => isItalic);
      const copied = await (isRich ? ports.copyRich(htmlOf(citation), text) : ports.copyText(text));
      view.say({ message: copied ? 'citationCopied' : 'copyFailed' });
    },
    async copyLink(spans) {
      const copied = await ports.copyText(linkToWords(view.reading.value.article, spans));
      view.say({ message: copied ? 'linkCopied' : 'copyFailed' });
    },
    async copyReport() {
      const copied = await ports.copyText(extractionReport(view.reading.value.article, versions?.() ?? ''));
      view.say({ message: copied ? 'reportCopied' : 'copyFailed' });
    },
    async copyPicture(picture) {
      view.say({ message: (await ports.copyPicture(picture)) ? 'pictureCopied' : 'pictureNotCopied' });
    },
    savePicture(picture, name) {
      ports.download({ name, mediaType: picture.type, content: picture });
      view.say({ message: 'fileSaved' });
    },
    async print() {
      if (!print) return ports.print();
      const asked = await print();
      if (asked?.ok === false) view.say({ message: 'failed', code: asked.error.code });
    },
  };
}

const htmlOf = (citation: Citation): string =>
  `<p>${citation.map(({ text, isItalic }) => (isItalic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text))).join('')}</p>`;
