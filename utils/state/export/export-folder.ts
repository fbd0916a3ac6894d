import type { ExportState } from '../../controls/library-export';
import { localDay } from '../../device/local-day';
import type { WritableFolder } from '../../device/writable-folder';
import type { ExportTarget } from '../../model';
import { eachTaker } from './each-taker';
import { folderPlace } from './export-place';
import { createFileNames } from './file-names';
import { type FolderRecord, RECORD_FILE, type RecordedArticle, readRecord, writeRecord } from './folder-record';
import { type ExportJob, type ExportSource, endState, fileOptions, noCounts, readArticles, writeRest } from './run-export';

/** The browser functions and the answers that an export into a folder needs. */
export interface FolderRun {
  readonly source: ExportSource;
  readonly job: ExportJob;
  readonly targets: readonly ExportTarget[];
  /** The highest `rev` in the library. */
  readonly lastRev: number;
  readonly isTogether: boolean;
  readonly time: Date;
  readonly folder: WritableFolder;
  readonly isStopped: () => boolean;
  readonly report: (done: number) => void;
}

/** The number of articles after which the record is written, so that an export that is cut off goes on from there. */
const EVERY = 200;

/**
 * Exports articles into a folder. What it has already, in the same form, is not written again. Nothing is ever deleted there. If the export
 * is stopped or fails, the files that have been written remain.
 */
export const exportFolder = (run: FolderRun): Promise<ExportState> => (run.isTogether ? writeOne(run) : writeEach(run));

async function writeOne({ job, targets, time, folder, ...run }: FolderRun): Promise<ExportState> {
  const counts = noCounts();
  const writer = job.exporter.open(fileOptions(job, targets.length === 1));
  const file = await folderPlace(folder).open(`dramatis-${job.exporter.id}-${localDay(time)}.${job.exporter.extension}`);
  const taker = { take: async (reading: Parameters<typeof writer.add>[0]) => file.write(writer.add(reading)) };
  try {
    const error = await readArticles(run.source, job, targets, taker, counts, run);
    const isWritten = !error && !run.isStopped() && counts.written > 0;
    if (isWritten) await writeRest(file, writer);
    await (isWritten ? file.close() : file.drop());
    return endState(error, run.isStopped(), counts, { unchanged: 0, name: isWritten ? folder.name : null, destination: 'folder' });
  } catch (problem) {
    await file.drop().catch(() => undefined);
    throw problem;
  }
}

async function writeEach({ job, targets, folder, lastRev, ...run }: FolderRun): Promise<ExportState> {
  const { exporter } = job;
  const options = JSON.stringify([job.withPictures, job.isHighlightsOnly, job.words.locale]);
  const record = await readRecord(folder);
  const before = record[exporter.id];
  const names = new Set((await folder.names()).map((name) => name.normalize('NFC')));
  const articles = new Map((before?.articles ?? []).map((article) => [article[0], article]));
  // A library in which less has changed than at the last export is another one, whose numbers mean something else.
  const isComparable = before !== undefined && before.options === options && before.lastRev <= lastRev;
  const isThere = ([, rev, name]: RecordedArticle, target: ExportTarget) =>
    isComparable && rev === target.rev && names.has(name.normalize('NFC'));
  const due = targets.filter((target) => {
    const written = articles.get(target.uid);
    return !(written && isThere(written, target));
  });
  const kept = new Map([...articles.values()].map(([uid, , name]) => [uid, name]));
  const own = new Set(kept.values());
  const foreign = [...names].filter((name) => !own.has(name));
  const fileNames = createFileNames(exporter.extension, kept, [...foreign, RECORD_FILE]);
  const each = eachTaker(job, placeOf(folder), {
    nameOf(uid, reading, untitled) {
      const name = fileNames.nameOf(uid, reading, untitled);
      kept.set(uid, name);
      return name;
    },
  });
  const counts = noCounts();
  const keep = () =>
    writeRecord(folder, { ...record, [exporter.id]: { options, lastRev, articles: [...articles.values()] } } satisfies FolderRecord);
  // With other choices, the files that are there are out of date, and must stay so after an export that is cut off.
  if (!isComparable) for (const [uid, article] of articles) articles.set(uid, [uid, 0, article[2]]);
  let unsaved = 0;
  try {
    const error = await readArticles(
      run.source,
      job,
      due,
      {
        async take(reading, target) {
          await each.take(reading, target);
          articles.set(target.uid, [target.uid, target.rev, kept.get(target.uid) ?? '']);
          if (++unsaved % EVERY === 0) await keep();
        },
      },
      counts,
      run,
    );
    return endState(error, run.isStopped(), counts, { unchanged: targets.length - due.length, name: folder.name, destination: 'folder' });
  } finally {
    if (unsaved > 0) await keep();
  }
}

/** Returns the folder as a place. Pictures that are there already are not written again, because their names depend on their content. */
function placeOf(folder: WritableFolder) {
  const { put } = folderPlace(folder);
  return {
    async put(path: string, chunks: Parameters<typeof put>[1], isPicture = false): Promise<void> {
      if (!(isPicture && (await folder.has(path)))) await put(path, chunks);
    },
  };
}
