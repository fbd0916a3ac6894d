import type { ImportedPicture } from '../../model';
import type { Draft } from '../fields/draft';
import { type ImportFile, type ImportPorts, ReadError } from '../import-file';
import { isObject, textIn, valuesIn } from '../json/json-object';
import { LIMITS } from '../limits';

/**
 * Finds the pictures in a record of our own formats, from which `cutPictures` has cut their data. Each is read from the file when it is
 * needed. Those without an address or data are losses, and so is something else in place of their list. Of several with the same address,
 * the first counts.
 */
export function picturesIn(value: unknown, file: ImportFile, ports: ImportPorts): Pick<Draft, 'pictures' | 'losses'> {
  const pictures = new Map<string, ImportedPicture>();
  const losses: { readonly code: 'pictureInvalid'; readonly detail: string }[] = [];
  if (value !== undefined && value !== null && !Array.isArray(value)) losses.push({ code: 'pictureInvalid', detail: textIn(value) });
  for (const one of valuesIn(value).slice(0, LIMITS.pictures)) {
    const { address, mediaType, data } = isObject(one) ? one : {};
    const place = placeIn(data, file);
    if (!place || typeof address !== 'string' || address.length > LIMITS.address || typeof mediaType !== 'string')
      losses.push({ code: 'pictureInvalid', detail: textIn(address) });
    else if (!pictures.has(address))
      pictures.set(address, { address, mediaType, length: place.end - place.start, read: () => readBase64(file, place, ports) });
  }
  return { ...(pictures.size > 0 && { pictures: [...pictures.values()] }), ...(losses.length > 0 && { losses }) };
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Returns the place of data in a file. A file that says a place itself names its own bytes, which are checked like any other. */
function placeIn(data: unknown, { size }: ImportFile): Place | null {
  const [start, end] = valuesIn(data);
  const isPlace = Number.isSafeInteger(start) && Number.isSafeInteger(end);
  if (!isPlace || typeof start !== 'number' || typeof end !== 'number') return null;
  return start >= 0 && start < end && end <= size && end - start <= LIMITS.picture ? { start, end } : null;
}

async function readBase64(file: ImportFile, { start, end }: Place, ports: ImportPorts): Promise<string | null> {
  try {
    // Some programs write «/» as «\/» in JSON.
    return ports.decode(await file.read(start, end), 'utf-8')?.replaceAll('\\/', '/') ?? null;
  } catch (error) {
    if (error instanceof ReadError) return null;
    throw error;
  }
}
