import type { ReadonlySignal, Signal } from '@preact/signals';
import type { CompareControls, CompareSaid, CompareState } from '../../controls/comparison';
import type { DownloadFile } from '../../device/download-file';
import { comparisonCsv } from '../../export/comparison/comparison-csv';
import { comparisonMarkdown } from '../../export/comparison/comparison-markdown';

/** The functions that take a comparison out of the extension. */
export interface OutputPorts {
  copy(text: string): Promise<boolean>;
  download(file: DownloadFile): void;
  print(): void;
  now(): Date;
}

/** Creates the actions that copy, download and print the comparison that is shown. */
export const createComparisonOutput = (
  { copy, download, print, now }: OutputPorts,
  state: ReadonlySignal<CompareState>,
  said: Signal<CompareSaid | null>,
): Pick<CompareControls, 'copy' | 'download' | 'print'> => ({
  async copy(words) {
    if (state.value.name !== 'ready') return;
    said.value = { name: (await copy(comparisonMarkdown(state.value.comparison, words))) ? 'copied' : 'copyFailed' };
  },
  download() {
    if (state.value.name !== 'ready') return;
    const name = `dramatis-comparison-${now().toISOString().slice(0, 10)}.csv`;
    download({ name, mediaType: 'text/csv', content: comparisonCsv(state.value.comparison) });
    said.value = { name: 'downloaded' };
  },
  print,
});
