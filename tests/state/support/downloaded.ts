import { unzipSync } from 'fflate';
import type { ExportChoice, ExportControls } from '../../../utils/controls/library-export';
import type { DownloadFile } from '../../../utils/device/download-file';
import type { ExportedLibrary } from './export-library';

/** Returns the content of a downloaded file. */
export const textOf = (file: DownloadFile | undefined): Promise<string> => new Response(file?.content).text();

/** Returns the files in a downloaded zip, by their paths. */
export async function filesIn(file: DownloadFile | undefined): Promise<ReadonlyMap<string, string>> {
  const files = unzipSync(new Uint8Array(await new Response(file?.content).arrayBuffer()));
  return new Map(Object.entries(files).map(([name, bytes]) => [name, Buffer.from(bytes).toString('utf8')]));
}

/** Opens the page for exports at an address, and chooses. */
export async function openExport(world: ExportedLibrary, choice: Partial<ExportChoice>, address = '#/export') {
  const page = await world.page();
  await page.follow(address, null);
  page.choose(choice);
  return page;
}

/** Returns the report of the last export; its state if it has none. */
export const reportOf = ({ state }: Pick<ExportControls, 'state'>) =>
  state.value.name === 'done' || state.value.name === 'stopped' ? state.value.report : state.value;
