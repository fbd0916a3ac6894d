import { strToU8 } from 'fflate';
import type { Chunk, Exporter } from '../exporter';
import { createTextPacker } from '../zip/packed-text';
import { createWaitingText, type WaitingText } from '../zip/waiting-text';
import { createZip, type ZipWriter } from '../zip/zip-writer';
import { plainLine } from './facts/plain-text';
import { researchOf } from './facts/research-article';
import { projectHead } from './qdpx/project-head';
import { sourceOf } from './qdpx/source-of';
import { createSpeakers } from './qdpx/speakers';

/** The number of speakers that are written together. Then the writer lets others go first. */
const TOGETHER = 200;

/**
 * Exports a project for programs for qualitative analysis (REFI-QDA 1.0): the texts of the articles with coded selections, and the speakers as
 * cases. The sources wait, packed, for the speakers, who must stand before them. Articles without text are left out.
 */
export const exporter: Exporter = {
  id: 'qdpx',
  extension: 'qdpx',
  mediaType: 'application/zip',
  files: 'all',
  isForOne: false,
  options: [],
  open({ exportedAt }) {
    const zip = createZip(exportedAt);
    const speakers = createSpeakers();
    const sources = createWaitingText();
    const names = new Map<string, number>();
    return {
      add(reading) {
        const facts = researchOf(reading);
        if (facts.article.text.trim() === '') return [];
        const { xml, file, text } = sourceOf(facts, nameOf(plainLine(facts.title), names), speakers);
        sources.add(`${names.size === 1 ? '<Sources>\n' : ''}${xml}`);
        return [zip.add(file, strToU8(text))];
      },
      end: () => endOf(zip, sources, names.size > 0, projectHead(speakers, exportedAt)),
    };
  },
};

/** Returns the name of a source. A title that was there before gets a number, because programs tell sources by their names. */
function nameOf(title: string, names: Map<string, number>): string {
  const count = (names.get(title) ?? 0) + 1;
  names.set(title, count);
  if (count === 1) return title;
  return nameOf(`${title} (${count})`, names);
}

/** Returns the rest of the zip: the file of the project, with a pause after each piece, and the directory. */
function* endOf(zip: ZipWriter, sources: WaitingText, hasSources: boolean, head: Iterable<string>): Iterable<Chunk> {
  const project = createTextPacker();
  let pieces: string[] = [];
  for (const piece of head) {
    pieces.push(piece);
    if (pieces.length < TOGETHER) continue;
    project.add(strToU8(pieces.join('')));
    pieces = [];
    yield '';
  }
  project.add(strToU8(pieces.join('')));
  sources.add(`${hasSources ? '</Sources>\n' : ''}</Project>\n`);
  for (const part of sources.take()) {
    project.add(part);
    yield '';
  }
  yield* zip.addPacked('project.qde', project.end());
  yield zip.end();
}
