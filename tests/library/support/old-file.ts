import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The versions of which `tests/library/files` contains a file. */
export const OLD_VERSIONS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16];

/** Returns the bytes of the library's file as the code of an earlier version wrote it. */
export const oldFile = (version: number): Uint8Array =>
  new Uint8Array(gunzipSync(readFileSync(resolve(import.meta.dirname, `../files/version-${version}.sqlite.gz`))));
