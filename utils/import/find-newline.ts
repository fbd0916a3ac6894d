import type { ImportFile } from './import-file';
import { LIMITS } from './limits';

/** Returns the position after the next byte `newline` from `start` on, or the end of the file. */
export async function afterNewline(file: ImportFile, start: number, newline: number): Promise<number> {
  for (let offset = start; offset < file.size; offset += LIMITS.slice) {
    const end = (await file.read(offset, Math.min(file.size, offset + LIMITS.slice))).indexOf(newline);
    if (end >= 0) return offset + end + 1;
  }
  return file.size;
}
