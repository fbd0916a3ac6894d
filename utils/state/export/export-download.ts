import type { ExportState } from '../../controls/library-export';
import type { DownloadFile } from '../../device/download-file';
import { localDay } from '../../device/local-day';
import type { ExportTarget } from '../../model';
import { eachTaker } from './each-taker';
import { downloadPlace, zipPlace } from './export-place';
import { createFileNames } from './file-names';
import {
  type ArticleTaker,
  type ExportJob,
  type ExportSource,
  endState,
  fileOptions,
  noCounts,
  readArticles,
  writeRest,
} from './run-export';

/** The browser functions and the answers that an export into a download needs. */
export interface DownloadRun {
  readonly source: ExportSource;
  readonly job: ExportJob;
  readonly targets: readonly ExportTarget[];
  /** Whether one file has all articles. */
  readonly isTogether: boolean;
  readonly time: Date;
  readonly download: (file: DownloadFile) => void;
  readonly isStopped: () => boolean;
  readonly report: (done: number) => void;
}

/**
 * Exports articles into one file, which is downloaded at the end: a file of the format if it has all articles or there is only one, and
 * otherwise a zip. If the export is stopped or fails, nothing is downloaded.
 */
export const exportDownload = (run: DownloadRun): Promise<ExportState> => {
  const { exporter, withPictures } = run.job;
  const isOneFile = run.isTogether || (run.targets.length === 1 && !(withPictures && exporter.pictureFolder !== undefined));
  return isOneFile ? downloadFile(run) : downloadZip(run);
};

async function downloadFile({ job, targets, time, download, ...run }: DownloadRun): Promise<ExportState> {
  const { exporter, words } = job;
  const isOfOne = targets.length === 1;
  const writer = exporter.open(fileOptions(job, isOfOne));
  const counts = noCounts();
  let name = `dramatis-${localDay(time)}.${exporter.extension}`;
  const file = await downloadPlace((made) => download({ ...made, name }), exporter.mediaType).open(name);
  const taker: ArticleTaker = {
    async take(reading, { uid }) {
      if (isOfOne) name = createFileNames(exporter.extension).nameOf(uid, reading, words.untitled);
      await file.write(writer.add(reading));
    },
  };
  const error = await readArticles(run.source, job, targets, taker, counts, run);
  const isWritten = !error && !run.isStopped() && counts.written > 0;
  if (isWritten) {
    await writeRest(file, writer);
    await file.close();
  }
  return endState(error, run.isStopped(), counts, { unchanged: 0, name: isWritten ? name : null, destination: 'download' });
}

async function downloadZip({ job, targets, time, download, ...run }: DownloadRun): Promise<ExportState> {
  const folder = `dramatis-${localDay(time)}`;
  const name = `${folder}-${job.exporter.id}.zip`;
  const place = zipPlace(download, name, folder, job.exportedAt);
  const counts = noCounts();
  const error = await readArticles(run.source, job, targets, eachTaker(job, place), counts, run);
  const isWritten = !error && !run.isStopped() && counts.written > 0;
  if (isWritten) await place.finish();
  return endState(error, run.isStopped(), counts, { unchanged: 0, name: isWritten ? name : null, destination: 'download' });
}
