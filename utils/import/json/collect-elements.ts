import type { ImportFile, ImportPorts } from '../import-file';
import { FILE_START } from '../import-format';
import type { JsonObject } from './json-object';
import { readElements } from './read-elements';

/** The maximum number of objects that are collected. An array that is longer is not a list of folders. */
const MAX_OBJECTS = 50_000;

/** Returns the fields that `pick` chooses of each object in an array of a JSON file, or none if it has no such array. */
export async function collectElements<T>(
  file: ImportFile,
  array: string,
  ports: ImportPorts,
  pick: (object: JsonObject) => T,
): Promise<readonly T[]> {
  const picked: T[] = [];
  const collect = (object: JsonObject): readonly never[] => {
    if (picked.length < MAX_OBJECTS) picked.push(pick(object));
    return [];
  };
  // The reading of the entries reports every fault of the file.
  for await (const _ of readElements(file, [array], FILE_START, ports, collect));
  return picked;
}
