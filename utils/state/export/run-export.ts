import type { DocumentWords } from '../../article/document-words';
import type { ExportReport, ExportState } from '../../controls/library-export';
import type { Exporter, FileOptions, FileWriter } from '../../export/exporter';
import type { ExportLibrary } from '../../library/export/export-library';
import type { ExportedPicture, ExportedReading, ExportTarget, Failure, Result } from '../../model';
import { shareThread } from '../../reading/share-thread';
import type { OpenFile } from './export-place';

/** Returns the pictures that are kept with an article, with their bytes. If `types` is given, all of them have one of these media types. */
export type LoadPictures = (id: number, types?: readonly string[]) => Promise<Result<readonly ExportedPicture[]>>;

/** The functions with which an export reads articles. */
export interface ExportSource {
  readonly library: Pick<ExportLibrary, 'exportArticle'>;
  readonly pictures: LoadPictures;
}

/** The choices for one export. */
export interface ExportJob {
  readonly exporter: Exporter;
  readonly words: DocumentWords;
  readonly exportedAt: string;
  readonly withPictures: boolean;
  readonly isHighlightsOnly: boolean;
}

/** Receives the articles of an export, one after another. */
export interface ArticleTaker {
  take(reading: ExportedReading, target: ExportTarget): Promise<void>;
}

/** The counts of an export so far. */
export type ExportCounts = { -readonly [K in 'written' | 'withoutHighlights']: ExportReport[K] } & { readonly damaged: string[] };

export const noCounts = (): ExportCounts => ({ written: 0, withoutHighlights: 0, damaged: [] });

/** Returns what a file of a job shall contain. */
export const fileOptions = ({ words, exportedAt, isHighlightsOnly }: ExportJob, isOfOne: boolean): FileOptions => ({
  words,
  exportedAt,
  isOfOne,
  isHighlightsOnly,
});

/**
 * Reads articles one by one and hands them over, except for those that are damaged or have been deleted: one damaged article must not
 * prevent the others from being exported. Ends early if `isStopped` says so. Returns a failure if reading fails for any other reason.
 */
export async function readArticles(
  { library, pictures }: ExportSource,
  job: ExportJob,
  targets: readonly ExportTarget[],
  taker: ArticleTaker,
  counts: ExportCounts,
  progress: { readonly isStopped: () => boolean; readonly report: (done: number) => void },
): Promise<Failure | null> {
  let next = targets[0] ? library.exportArticle(targets[0].id) : null;
  for (const [at, target] of targets.entries()) {
    if (progress.isStopped()) return null;
    progress.report(at);
    const reading = await next;
    // The next article is read while this one is written.
    const after = targets[at + 1];
    next = after ? library.exportArticle(after.id) : null;
    if (!reading?.ok) {
      const error: Failure = reading?.error ?? { code: 'articleMissing' };
      if (error.code === 'articleInvalid') counts.damaged.push(error.detail ?? '');
      else if (error.code !== 'articleMissing') return error;
      continue;
    }
    const { highlights = [], shelf } = reading.value;
    if (job.isHighlightsOnly && highlights.length === 0 && shelf.note === '') {
      counts.withoutHighlights++;
      continue;
    }
    const kept = job.withPictures ? await pictures(target.id, job.exporter.pictureTypes) : null;
    // The article would count as exported, and its pictures would be missing from then on.
    if (kept && !kept.ok) return kept.error;
    await taker.take(kept ? { ...reading.value, pictures: kept.value } : reading.value, target);
    counts.written++;
  }
  return null;
}

/** Writes the rest of a file. At each pause of its writer, waiting events such as clicks are handled. */
export async function writeRest(file: Pick<OpenFile, 'write'>, writer: FileWriter): Promise<void> {
  const { pause } = shareThread();
  for (const chunk of writer.end()) await (chunk.length > 0 ? file.write([chunk]) : pause());
}

/** Returns the state after an export. */
export function endState(
  error: Failure | null,
  isStopped: boolean,
  counts: ExportCounts,
  rest: Pick<ExportReport, 'unchanged' | 'name' | 'destination'>,
): ExportState {
  if (error) return { name: 'failed', error };
  return { name: isStopped ? 'stopped' : 'done', report: { ...counts, ...rest } };
}
