import type { ExportedReading, ExportTarget } from '../../model';
import type { ExportPlace } from './export-place';
import { createFileNames } from './file-names';
import { type ArticleTaker, type ExportJob, fileOptions } from './run-export';

/** Creates a taker that makes a file of each article, and puts each picture beside them once. */
export function eachTaker(job: ExportJob, place: Pick<ExportPlace, 'put'>, names = createFileNames(job.exporter.extension)): ArticleTaker {
  const { exporter, words } = job;
  const known = new Set<string>();
  async function putPictures({ pictures = [] }: ExportedReading): Promise<void> {
    if (exporter.pictureFolder === undefined) return;
    for (const { name, bytes } of pictures) {
      if (known.has(name)) continue;
      known.add(name);
      await place.put(`${exporter.pictureFolder}/${name}`, [bytes], true);
    }
  }
  return {
    async take(reading: ExportedReading, { uid }: ExportTarget): Promise<void> {
      const writer = exporter.open(fileOptions(job, true));
      await putPictures(reading);
      await place.put(names.nameOf(uid, reading, words.untitled), [...writer.add(reading), ...writer.end()]);
    },
  };
}
