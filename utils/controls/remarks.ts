import type { ReadonlySignal } from '@preact/signals';
import type { Failure, Remark, RemarkFilter, RemarkOrder, TagCount } from '../model';
import type { QueryProblem } from '../query/query';

/** The state and the actions of the page with all highlights and notes. */
export interface RemarkControls {
  readonly list: ReadonlySignal<RemarkListState>;
  /** The highlights and notes that the reader asks for. They are in `list` once the library has answered. */
  readonly asked: ReadonlySignal<AskedRemarks>;
  /** The reader's tags, the most used first. */
  readonly tags: ReadonlySignal<readonly TagCount[]>;
  readonly said: ReadonlySignal<RemarkNotice | null>;
  /** Loads the list. Can be called again after a failure. */
  load(): Promise<void>;
  ask(change: Partial<AskedRemarks>): Promise<void>;
  /** Loads the rows from `from` up to `to`, and some beyond them. */
  reach(from: number, to: number): Promise<void>;
  copy(remark: Remark): Promise<void>;
  /** Saves everything that was found as a file. */
  export(format: RemarkFormat): Promise<void>;
}

/** The highlights and notes that a list shall show, and their order. */
export interface AskedRemarks {
  readonly query: string;
  readonly order: RemarkOrder;
  readonly filter: RemarkFilter;
}

export type RemarkListState = { readonly name: 'loading' } | ReadyRemarks | { readonly name: 'error'; readonly error: Failure };
export interface ReadyRemarks {
  readonly name: 'ready';
  readonly asked: AskedRemarks;
  readonly problems: readonly QueryProblem[];
  /** The row of the first one that is loaded, from 0. */
  readonly first: number;
  /** The highlights and notes that are loaded, which follow each other. */
  readonly remarks: readonly Remark[];
  /** The number of all that were found. */
  readonly total: number;
}

export const REMARK_FORMATS = ['markdown', 'csv'] as const;
export type RemarkFormat = (typeof REMARK_FORMATS)[number];
/** A message about the last action. */
export type RemarkNotice =
  | { readonly name: 'copied' | 'copyFailed' }
  | { readonly name: 'exported'; readonly count: number }
  | { readonly name: 'failed'; readonly error: Failure };
