import type { ReadonlySignal } from '@preact/signals';
import type { Failure, ImportLoss, ImportReason } from '../model';
import type { ReasonGroup } from './reason-group';

/** The import of files of other programs into the library. */
export interface ImportControls {
  readonly state: ReadonlySignal<ImportState>;
  /** Reads the chosen files without saving anything, and shows what is in them. */
  choose(files: readonly File[]): Promise<void>;
  /** Begins to save what the preview shows, or continues where an earlier import of the same files ended. */
  start(choices: ImportChoices): Promise<void>;
  pause(): void;
  resume(): void;
  /** Ends the reading or the import. What has been saved stays saved. */
  stop(): void;
  /** Goes back to the choice of files. */
  again(): void;
  /** Counts again the links without a text that the report tells of, because their texts may have been loaded in the meantime. */
  recount(): Promise<void>;
  /** Downloads a text about everything that was not imported. `sentenceOf` returns the sentence for a reason. */
  saveReport(sentenceOf: (code: LossGroup['code']) => string): void;
}

export interface ImportChoices {
  /** A tag for all imported articles; empty if they shall have none. */
  readonly tag: string;
  /** Whether to begin where the earlier import ended, instead of at the beginning. */
  readonly isContinued: boolean;
}

export type ImportState =
  | { readonly name: 'idle'; readonly ended: EndedImport | null }
  /** The files are being read for the preview. `share` is the part that has been read, from 0 to 1. */
  | { readonly name: 'reading'; readonly found: number; readonly share: number }
  | { readonly name: 'preview'; readonly preview: ImportPreview }
  | { readonly name: 'running'; readonly progress: ImportProgress; readonly isPaused: boolean }
  /** The import has ended: by itself, because the reader stopped it, or because of a failure. */
  | {
      readonly name: 'done';
      readonly progress: ImportProgress;
      readonly losses: readonly LossGroup[];
      readonly end: ImportEnd;
      /** The number of all links in the library, whose texts can be loaded now. */
      readonly links: number;
    };
export type ImportEnd = 'whole' | 'stopped' | Failure;

/** An import that ended before its files did. */
export interface EndedImport {
  /** The names of the files. */
  readonly files: readonly string[];
  /** The number of articles that were imported. */
  readonly done: number;
}

/** The summary of the chosen files. The numbers count articles, each of them once. */
export interface ImportPreview {
  readonly files: readonly string[];
  /** The names of the formats, with the number of entries in each. */
  readonly formats: readonly { readonly name: string; readonly entries: number }[];
  readonly articles: number;
  /** The articles whose text is in the files. The others are kept as links. */
  readonly withText: number;
  /** The articles that the library has already. */
  readonly known: number;
  readonly tags: number;
  readonly highlights: number;
  /** The pictures whose content is in the files. */
  readonly pictures: number;
  readonly losses: readonly LossGroup[];
  /** The number of articles that an earlier import of the same files has done; `null` if there was none. */
  readonly doneBefore: number | null;
}

/** The progress of an import. The numbers count entries, except for that of the pictures. */
export interface ImportProgress {
  readonly done: number;
  readonly total: number;
  readonly added: number;
  readonly joined: number;
  /** The articles that had been deleted, and are back. */
  readonly restored: number;
  readonly unchanged: number;
  /** The entries that could not be saved. */
  readonly refused: number;
  /** The pictures that the library has got, with those that came back with a deleted article. */
  readonly pictures: number;
}

/** The losses with one reason. */
export type LossGroup = ReasonGroup<ImportReason | 'notSaved', ImportLoss>;
