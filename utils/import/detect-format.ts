import { formats } from './formats';
import type { ImportPorts } from './import-file';
import type { ImportFormat } from './import-format';
import { sampleOf } from './sample';

/** Returns the format of a file, `zip` for a zip, whose files have formats of their own, or `null` for an unknown one. */
export function detectFormat(name: string, bytes: Uint8Array, ports: ImportPorts): ImportFormat | 'zip' | null {
  if (isZip(bytes)) return 'zip';
  const sample = sampleOf(name, bytes, ports);
  return formats.find((format) => format.recognises(sample)) ?? null;
}

/** Returns whether a file begins like a zip, or like an empty one. */
const isZip = ([first, second, third, fourth]: Uint8Array): boolean =>
  first === 0x50 && second === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));
