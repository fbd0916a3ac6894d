import type { Chunk, Exporter, FileOptions } from '../../../utils/export/exporter';
import type { ExportedReading } from '../../../utils/model';
import { WORDS } from './english-words';

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Writes a file with articles, and returns its content as bytes. */
export function writeBytes(exporter: Exporter, readings: readonly ExportedReading[], change: Partial<FileOptions> = {}): Uint8Array {
  const writer = exporter.open({ words: WORDS, exportedAt: '2026-11-05T10:00:00.000Z', isOfOne: readings.length === 1, ...change });
  const chunks: Chunk[] = [...readings.flatMap((reading) => writer.add(reading)), ...writer.end()];
  return Buffer.concat(chunks.map((chunk) => Buffer.from(chunk as string)));
}

/** Writes a file with articles, and returns its content as a text. */
export const writeText = (exporter: Exporter, readings: readonly ExportedReading[], change: Partial<FileOptions> = {}): string =>
  decoder.decode(writeBytes(exporter, readings, change));
