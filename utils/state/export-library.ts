import { signal } from '@preact/signals';
import type { DocumentWords } from '../article/document-words';
import type { ExportControls, ExportState } from '../controls/library-export';
import type { DownloadFile } from '../device/download-file';
import { localDay } from '../device/local-day';
import type { Exporter } from '../export/exporter';
import { type Library, MAX_PAGE } from '../library/library';
import type { Result, SavedReading } from '../model';

/** The browser functions that are needed for an export. They are injected, so tests need no browser. */
export interface ExportPorts {
  readonly library: Pick<Library, 'list' | 'open'>;
  download(file: DownloadFile): void;
  now(): Date;
}

/**
 * Creates the controls for exporting the whole library. An export reads one article at a time and downloads a single file. If it is stopped
 * or fails, nothing is downloaded.
 */
export function createLibraryExport({ library, download, now }: ExportPorts, exporters: readonly Exporter[]): ExportControls {
  const state = signal<ExportState>({ name: 'idle' });
  let isStopped = false;

  /**
   * Reads the articles one by one, skipping those that are damaged or have been deleted. Ends early if the user stops the export, or if
   * reading fails for any other reason.
   */
  async function readAll(ids: ReadonlySet<number>) {
    const saved: SavedReading[] = [];
    let unreadable = 0;
    let done = 0;
    for (const id of ids) {
      if (isStopped) break;
      state.value = { name: 'running', done, total: ids.size };
      const reading = await library.open(id);
      if (reading.ok) saved.push(reading.value);
      // One damaged article must not prevent the others from being exported.
      else if (reading.error.code === 'articleInvalid') unreadable++;
      // An article that was deleted in another tab in the meantime is left out.
      else if (reading.error.code !== 'articleMissing') return reading;
      done++;
    }
    return { ok: true as const, value: { saved, unreadable } };
  }

  async function run(exporter: Exporter, words: DocumentWords): Promise<ExportState> {
    const ids = await listAll(library);
    if (!ids.ok) return { name: 'failed', error: ids.error };
    const all = await readAll(ids.value);
    if (!all.ok) return { name: 'failed', error: all.error };
    if (isStopped) return { name: 'stopped' };
    const { saved, unreadable } = all.value;
    if (saved.length === 0) return { name: 'failed', error: { code: unreadable > 0 ? 'articleInvalid' : 'articleMissing' } };
    const time = now();
    const text = write(exporter, saved, time.toISOString(), words);
    if (!text.ok) return { name: 'failed', error: text.error };
    download({ name: `dramatis-${localDay(time)}.${exporter.extension}`, mediaType: exporter.mediaType, content: text.value });
    return { name: 'done', written: saved.length, unreadable };
  }

  return {
    state,
    formats: exporters.map(({ id }) => id),
    async start(format, words) {
      const exporter = exporters.find(({ id }) => id === format);
      if (!exporter) throw new Error(`There is no export format «${format}».`);
      if (state.value.name === 'running') return;
      isStopped = false;
      state.value = { name: 'running', done: 0, total: 0 };
      state.value = await run(exporter, words);
    },
    stop() {
      isStopped = true;
    },
  };
}

/**
 * Returns the ids of all articles, the most recently saved first. The whole list is read before the first article is opened, so that it is
 * unlikely to change in the meantime.
 */
async function listAll(library: ExportPorts['library']): Promise<Result<ReadonlySet<number>>> {
  const ids = new Set<number>();
  let before: number | undefined;
  for (;;) {
    const page = await library.list({ limit: MAX_PAGE, ...(before === undefined ? {} : { before }) });
    if (!page.ok) return page;
    const { articles, total } = page.value;
    for (const { id } of articles) ids.add(id);
    before = articles.at(-1)?.id;
    if (articles.length === MAX_PAGE) continue;
    // If an article is saved while the list is being read, it moves to another page of the list, so ids may be missing. An incomplete
    // export is worse than none.
    return ids.size < total ? { ok: false, error: { code: 'libraryBusy' } } : { ok: true, value: ids };
  }
}

function write(exporter: Exporter, saved: readonly SavedReading[], exportedAt: string, words: DocumentWords): Result<string> {
  try {
    return { ok: true, value: exporter.write(saved, exportedAt, words) };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { ok: false, error: { code: 'exportTooLarge', detail: error.message } };
  }
}
