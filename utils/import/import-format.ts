import type { ImportFormatId, ImportReason } from '../model';
import type { Draft } from './fields/draft';
import type { ImportFile, ImportPorts } from './import-file';
import type { Sample } from './sample';

/** A place in a file from which reading can be continued. */
export interface FilePlace {
  /** The byte at which the reading begins. */
  readonly offset: number;
  /** The number of the line at this byte, counted from 1. */
  readonly line: number;
  /** The number of entries after this byte that have been read already. */
  readonly skip: number;
}
export const FILE_START: FilePlace = { offset: 0, line: 1, skip: 0 };

/** The reason why something was not imported, with the words that it is about. */
export interface Refusal {
  readonly code: ImportReason;
  readonly detail?: string;
}

/** An entry that a format found in a file, or the reason why it could not be read. */
export interface Found {
  readonly entry: Draft | Refusal;
  readonly line: number | null;
  /** The place after the entry. */
  readonly next: FilePlace;
}

/** The files beside the one that is being read, in the same folder or zip. */
export interface Siblings {
  /** Returns the file at a path that is relative to the folder of the file that is being read. */
  find(path: string): ImportFile | null;
}

/** A file format. Each is defined in a file of its own in `formats/`. */
export interface ImportFormat {
  readonly id: ImportFormatId;
  /** The name of the program and of the format, which is the same in every language. */
  readonly name: string;
  /** Returns whether a file has this format, by its content. */
  recognises(sample: Sample): boolean;
  /** Finds the entries of a file, from the given place on. Never throws, except for what `file.read` throws. */
  read(file: ImportFile, from: FilePlace, ports: ImportPorts, siblings: Siblings): AsyncGenerator<Found>;
}

export const isRefusal = (entry: Draft | Refusal): entry is Refusal => 'code' in entry;
