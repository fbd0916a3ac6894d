import { computed, signal } from '@preact/signals';
import type { DocumentWords } from '../../article/document-words';
import type { ExportChoice, ExportControls, ExportState } from '../../controls/library-export';
import type { DownloadFile } from '../../device/download-file';
import type { WritableFolder } from '../../device/writable-folder';
import type { Exporter } from '../../export/exporter';
import type { ExportLibrary } from '../../library/export/export-library';
import type { ArticleScope, ExportTarget } from '../../model';
import { reportProblem } from '../../problems/report-problem';
import { contentOf } from './export-content';
import { exportDownload } from './export-download';
import { exportFolder } from './export-folder';
import { type ExportMemory, type ExportStore, type LastExport, readMemory } from './export-memory';
import { ALL_ARTICLES, createScope } from './export-scope';
import type { ExportJob, LoadPictures } from './run-export';

/** The browser functions that the page needs. They are injected, so tests need no browser. */
export interface ExportPorts {
  readonly library: ExportLibrary;
  readonly pictures: LoadPictures;
  readonly store: ExportStore;
  readonly canUseFolder: boolean;
  /** Asks the reader for a folder. Returns `null` if the reader chooses none. */
  pickFolder(): Promise<WritableFolder | null>;
  download(file: DownloadFile): void;
  now(): Date;
}

/** The state of the page. */
export interface ExportPageState extends ExportControls {
  /**
   * Reads which articles the fragment of the page's address and the state of its entry in the browser's history name. Must be called
   * whenever they change.
   */
  follow(fragment: string, kept: unknown): Promise<void>;
}

/** Creates the state of the page for exports. */
export async function createExportPage(ports: ExportPorts, exporters: readonly Exporter[]): Promise<ExportPageState> {
  const { library, store, canUseFolder } = ports;
  const memory = signal(readMemory(await store.load()));
  const { scope, asked, total, follow } = createScope(library);
  const state = signal<ExportState>({ name: 'idle' });
  let isStopped = false;
  const remember = (change: Partial<ExportMemory>) => {
    memory.value = { ...memory.value, ...change };
    void store.keep(memory.value);
  };
  /** The choices as they can be followed now. */
  const choice = computed<ExportChoice>(() => {
    const chosen = memory.value.choice;
    return {
      ...chosen,
      format: exporterOf(exporters, chosen).id,
      articles: asked.value ? chosen.articles : 'all',
      destination: canUseFolder ? chosen.destination : 'download',
    };
  });
  return {
    formats: exporters.map(({ id, files, options }) => ({ id, files, options })),
    canUseFolder,
    asked,
    total,
    choice,
    lastTime: computed(() => memory.value.last[contentOf(exporterOf(exporters, choice.value), choice.value).name]?.time ?? null),
    state,
    choose: (change) => remember({ choice: { ...memory.value.choice, ...change } }),
    async start(words) {
      if (state.value.name === 'running') return;
      isStopped = false;
      state.value = { name: 'running', done: 0, total: 0 };
      const chosen = choice.value;
      const exporter = exporterOf(exporters, chosen);
      const { name } = contentOf(exporter, chosen);
      const run: Run = {
        chosen,
        words,
        exporter,
        scope: chosen.articles === 'asked' ? scope.value : null,
        last: memory.value.last[name] ?? null,
        isStopped: () => isStopped,
        report: (done, of) => {
          state.value = { name: 'running', done, total: of };
        },
        remember: (last) => remember({ last: { ...memory.value.last, [name]: last } }),
      };
      state.value = await runExport(ports, run);
    },
    stop() {
      isStopped = true;
    },
    async follow(fragment, kept) {
      if (state.value.name !== 'running') state.value = { name: 'idle' };
      const { choice: chosen } = memory.value;
      // The reader has just asked for the articles that the address names.
      memory.value = { ...memory.value, choice: { ...chosen, articles: 'asked' } };
      await follow(fragment, kept);
    },
  };
}

/** One export, with what it needs of the page. */
interface Run {
  readonly chosen: ExportChoice;
  readonly words: DocumentWords;
  readonly exporter: Exporter;
  /** `null` for all articles. */
  readonly scope: ArticleScope | null;
  readonly last: LastExport | null;
  readonly isStopped: () => boolean;
  readonly report: (done: number, total: number) => void;
  readonly remember: (last: LastExport) => void;
}

async function runExport(ports: ExportPorts, run: Run): Promise<ExportState> {
  try {
    // The browser only asks for a folder in the moment of the click.
    const folder = run.chosen.destination === 'folder' ? await ports.pickFolder() : null;
    return run.chosen.destination === 'folder' && !folder ? { name: 'idle' } : await exportTo(folder, ports, run);
  } catch (problem) {
    // A folder may be full, be gone or be closed to this page, which only writing to it tells.
    reportProblem('library.export', problem);
    return { name: 'failed', error: { code: 'exportFailed', detail: String(problem) } };
  }
}

async function exportTo(
  folder: WritableFolder | null,
  { library, pictures, download, now }: ExportPorts,
  { chosen, words, exporter, scope, last, isStopped, report, remember }: Run,
): Promise<ExportState> {
  const found = await library.exportTargets(scope ?? ALL_ARTICLES);
  if (!found.ok) return { name: 'failed', error: found.error };
  const { lastRev } = found.value;
  const { isTogether } = contentOf(exporter, chosen);
  const time = now();
  const job = jobOf(exporter, chosen, words, time);
  const ordered = orderOf(found.value.targets, isTogether);
  const isNewOnly = !folder && !scope && chosen.isNewOnly && last !== null && last.rev <= lastRev;
  const targets = isNewOnly ? ordered.filter(({ rev }) => rev > last.rev) : ordered;
  const source = { library, pictures };
  const common = { source, job, targets, isTogether, time, isStopped, report: (done: number) => report(done, targets.length) };
  if (folder) return exportFolder({ ...common, folder, lastRev });
  const ended = await exportDownload({ ...common, download });
  if (!scope && ended.name === 'done') remember({ rev: lastRev, time: job.exportedAt });
  return ended;
}

function jobOf(exporter: Exporter, chosen: ExportChoice, words: DocumentWords, time: Date): ExportJob {
  const { withPictures, isHighlightsOnly } = contentOf(exporter, chosen);
  return { exporter, words, exportedAt: time.toISOString(), withPictures, isHighlightsOnly };
}

function exporterOf(exporters: readonly Exporter[], { format }: Pick<ExportChoice, 'format'>): Exporter {
  const exporter = exporters.find(({ id }) => id === format) ?? exporters[0];
  if (!exporter) throw new Error('There are no export formats.');
  return exporter;
}

/**
 * Returns the articles in the order in which they are exported. Files of their own are made in the order of saving, so that an article
 * whose title other articles have too gets the same name in every export.
 */
const orderOf = (targets: readonly ExportTarget[], isTogether: boolean): readonly ExportTarget[] =>
  isTogether ? targets : targets.toSorted((a, b) => a.id - b.id);
