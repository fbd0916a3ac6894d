import { signal } from '@preact/signals';
import type { EndedImport, ImportControls, ImportProgress, ImportState, LossGroup } from '../../controls/library-import';
import type { DownloadFile } from '../../device/download-file';
import type { ImportFile } from '../../import/import-file';
import { IMPORT_START } from '../../import/read-import';
import type { ImportLibrary } from '../../library/import/import-library';
import type { TextLibrary } from '../../library/texts/text-library';
import type { ImportLoss } from '../../model';
import { createGate } from '../gate';
import { reportFile } from '../print-report';
import { createReasonList } from '../reason-list';
import { ALL_LINKS } from '../texts/link-scope';
import { type EndedPoint, type ImportPointStore, loadPoint } from './import-point';
import { previewImport } from './preview-import';
import { type ImportPoint, type RunPorts, runImport } from './run-import';

/** The browser functions that an import needs. They are injected, so tests need no browser. */
export interface ImportStatePorts extends RunPorts {
  readonly library: RunPorts['library'] & Pick<ImportLibrary, 'countKnown'> & Pick<TextLibrary, 'linkTargets'>;
  readonly points: ImportPointStore;
  /** Resolves after the browser has handled waiting events, such as clicks. */
  pause(): Promise<void>;
  download(file: DownloadFile): void;
}

const NOTHING_DONE: ImportProgress = { done: 0, total: 0, added: 0, joined: 0, restored: 0, unchanged: 0, refused: 0, pictures: 0 };
/** The number of entries after which the preview lets others go first. */
const TURN = 200;

/** Creates the controls of the page on which files are imported. */
export async function createImportState(ports: ImportStatePorts): Promise<ImportControls> {
  let last = await loadPoint(ports.points);
  const state = signal<ImportState>({ name: 'idle', ended: shownEnd(last) });
  const gate = createGate(() => ports.pause());
  let files: readonly ImportFile[] = [];
  let losses = createReasonList<LossGroup['code'], ImportLoss>();
  let total = 0;

  /** Returns the point at which an earlier import of the chosen files ended, or `null`. */
  const pointOfFiles = (): ImportPoint | null => (last && isOf(last, files) ? last.point : null);

  async function preview(): Promise<void> {
    gate.reset();
    state.value = { name: 'reading', found: 0, share: 0 };
    let steps = 0;
    const result = await previewImport(files, ports, async (found, share) => {
      if (++steps % TURN > 0) return !gate.isStopped;
      state.value = { name: 'reading', found, share };
      return gate.pass();
    });
    if (result === null) state.value = { name: 'idle', ended: shownEnd(last) };
    else if (!result.ok) state.value = { name: 'done', progress: NOTHING_DONE, losses: [], end: result.error, links: 0 };
    else {
      total = result.value.formats.reduce((sum, { entries }) => sum + entries, 0);
      state.value = { name: 'preview', preview: { ...result.value, doneBefore: pointOfFiles()?.progress.done ?? null } };
    }
  }

  async function run(tag: string, isContinued: boolean): Promise<void> {
    gate.reset();
    losses = createReasonList<LossGroup['code'], ImportLoss>();
    const from = (isContinued && pointOfFiles()) || { place: IMPORT_START, progress: { ...NOTHING_DONE, total } };
    let { progress } = from;
    state.value = { name: 'running', progress, isPaused: false };
    const end = await runImport(files, from, { tag }, ports, losses, {
      async onSaved(point) {
        progress = point.progress;
        last = { version: 1, files: files.map(({ name, size }) => ({ name, size })), point };
        state.value = { name: 'running', progress, isPaused: gate.isPaused };
        await ports.points.keep(last);
      },
      mayGoOn: () => gate.pass(),
    });
    if (end === 'whole') {
      last = null;
      await ports.points.clear();
    }
    state.value = { name: 'done', progress, losses: losses.groups(), end, links: await countLinks(ports) };
  }

  const show = (isPaused: boolean): void => {
    if (state.value.name === 'running') state.value = { ...state.value, isPaused };
  };
  return {
    state,
    async choose(chosen) {
      if (state.value.name === 'reading' || state.value.name === 'running' || chosen.length === 0) return;
      files = chosen.map(fileOf);
      await preview();
    },
    async start({ tag, isContinued }) {
      if (state.value.name === 'preview') await run(tag.trim(), isContinued);
    },
    pause() {
      gate.pause();
      show(true);
    },
    resume() {
      gate.resume();
      show(false);
    },
    stop: gate.stop,
    again() {
      state.value = { name: 'idle', ended: shownEnd(last) };
    },
    async recount() {
      const links = state.value.name === 'done' ? await countLinks(ports) : 0;
      // The reader may have gone on while the links were counted.
      if (state.value.name === 'done') state.value = { ...state.value, links };
    },
    saveReport: (sentenceOf) => ports.download(reportFile('dramatis-import', ports.now(), losses.groups(), sentenceOf, lineOf)),
  };
}

/** Returns the number of links in the library that have no text. */
async function countLinks({ library }: Pick<ImportStatePorts, 'library'>): Promise<number> {
  const links = await library.linkTargets(ALL_LINKS);
  return links.ok ? links.value.length : 0;
}

const shownEnd = (ended: EndedPoint | null): EndedImport | null =>
  ended && { files: ended.files.map(({ name }) => name), done: ended.point.progress.done };

/** Returns whether a point is one of the given files, by their names and sizes. */
const isOf = (point: EndedPoint, files: readonly ImportFile[]): boolean =>
  point.files.length === files.length && point.files.every(({ name, size }, at) => files[at]?.name === name && files[at].size === size);

const fileOf = (file: File): ImportFile => ({
  name: file.webkitRelativePath || file.name,
  size: file.size,
  read: async (start, end) => new Uint8Array(await file.slice(start, end).arrayBuffer()),
});

const lineOf = ({ from, detail }: ImportLoss): string =>
  `${from.file}${from.line === null ? '' : `:${from.line}`}${detail === null ? '' : `  ${detail}`}`;
