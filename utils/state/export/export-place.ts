import type { DownloadFile } from '../../device/download-file';
import type { WritableFolder } from '../../device/writable-folder';
import type { Chunk } from '../../export/exporter';
import { createZip } from '../../export/zip/zip-writer';
import { createBlobParts } from './blob-parts';

/** The place that an export writes its files to. */
export interface ExportPlace {
  /** Writes a file that is complete. `isPicture` says that compressing it again would gain nothing. */
  put(path: string, chunks: readonly Chunk[], isPicture?: boolean): Promise<void>;
  /** Begins a file that is written part by part. */
  open(path: string): Promise<OpenFile>;
  /** Ends the export. */
  finish(): Promise<void>;
}
/** A file that is written part by part. It exists only once it is closed. */
export interface OpenFile {
  write(chunks: readonly Chunk[]): Promise<void>;
  close(): Promise<void>;
  /** Gives the file up. */
  drop(): Promise<void>;
}

type Download = (file: DownloadFile) => void;

/** Creates a place whose only file is downloaded. */
export function downloadPlace(download: Download, mediaType: string): Pick<ExportPlace, 'open'> {
  return {
    async open(name) {
      const parts = createBlobParts();
      return {
        async write(chunks) {
          parts.add(chunks);
        },
        async close() {
          download({ name, mediaType, content: parts.end(mediaType) });
        },
        async drop() {},
      };
    },
  };
}

/** Creates a place whose files are downloaded as a zip. `folder` is the folder that the files are in, in the zip. */
export function zipPlace(download: Download, name: string, folder: string, time: string): Omit<ExportPlace, 'open'> {
  const zip = createZip(time);
  const parts = createBlobParts();
  return {
    async put(path, chunks, isPicture) {
      parts.add([zip.add(`${folder}/${path}`, await bytesOf(chunks), isPicture)]);
    },
    async finish() {
      parts.add([zip.end()]);
      download({ name, mediaType: 'application/zip', content: parts.end('application/zip') });
    },
  };
}

/** Creates a place that is a folder on the reader's computer. */
export const folderPlace = (folder: WritableFolder): Omit<ExportPlace, 'finish'> => ({
  async put(path, chunks) {
    const file = await folder.write(path);
    await file.write(chunks);
    await file.close();
  },
  open: (path) => folder.write(path),
});

const bytesOf = async (chunks: readonly Chunk[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Blob([...chunks]).arrayBuffer());
