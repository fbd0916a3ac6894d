import type { ImportFile, ImportPorts } from '../import-file';

const VERSION = /"version"\s{0,9}:\s{0,9}(\d{1,6})\b/;
/** The bytes in which the version of a file is written. */
const HEAD = 300;

/** Returns the version in the first line of our own formats if it is newer than `known`, or `null`. */
export async function newerVersion(file: ImportFile, ports: ImportPorts, known: number): Promise<string | null> {
  const head = ports.decode(await file.read(0, HEAD), 'utf-8') ?? '';
  const version = /"article"\s{0,9}:/.test(head) ? undefined : VERSION.exec(head)?.[1];
  return version !== undefined && Number(version) > known ? version : null;
}
