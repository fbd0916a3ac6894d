import type { Draft } from '../fields/draft';
import type { ImportFile, ImportPorts } from '../import-file';
import type { FilePlace, Found } from '../import-format';
import { readHtml } from './read-html';

/** Reads a list of links in an HTML file. A place in it is the number of entries before it. */
export async function* readHtmlEntries(
  file: ImportFile,
  from: FilePlace,
  ports: ImportPorts,
  entriesIn: (html: string) => Iterable<Draft>,
): AsyncGenerator<Found> {
  const read = await readHtml(file, ports);
  if ('code' in read) {
    yield { entry: { code: read.code }, line: null, next: from };
    return;
  }
  let at = 0;
  for (const draft of entriesIn(read.html)) {
    if (++at <= from.skip) continue;
    const entry: Draft = read.isGuessed ? { ...draft, losses: [{ code: 'encodingGuessed' }] } : draft;
    yield { entry, line: null, next: { offset: 0, line: 1, skip: at } };
  }
}
