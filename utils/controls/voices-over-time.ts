import type { ReadonlySignal } from '@preact/signals';
import type { AskedList, Failure, RankedKind, VoiceCount, VoiceMeasure } from '../model';
import type { VoiceSplit } from '../voices-over-time/tally';
import type { VoiceTableName } from '../voices-over-time/voice-tables';

/** The page of the library that counts who is quoted in some articles, and when. */
export interface VoicesOverTimeControls {
  readonly state: ReadonlySignal<VoicesState>;
  readonly choice: ReadonlySignal<VoicesChoice>;
  /** The articles that the address of the page names. */
  readonly asked: ReadonlySignal<AskedVoices>;
  choose(change: Partial<VoicesChoice>): Promise<void>;
  /** Counts the voices of the same articles again, and reads those that have not been read. */
  load(): Promise<void>;
  /** Stops reading articles. What has been read stays counted. */
  stop(): void;
  /** Saves a table as a CSV file. */
  saveTable(table: VoiceTableName): Promise<void>;
}

/** The reader's choices of the numbers to show. */
export interface VoicesChoice {
  readonly measure: VoiceMeasure;
  readonly kind: RankedKind;
  /** Whether speakers are also ranked with what they say in articles about them. */
  readonly withSubjects: boolean;
  /** The division of the chart by month. */
  readonly split: VoiceSplit;
}

/** The articles whose voices are counted. */
export interface AskedVoices {
  readonly kind: 'all' | 'search' | 'view' | 'selection';
  /** The list of these articles; the whole list for a selection. */
  readonly list: AskedList;
}

export type VoicesState =
  | { readonly name: 'counting' }
  | { readonly name: 'failed'; readonly error: Failure }
  | {
      readonly name: 'counted';
      readonly count: VoiceCount;
      /** The number of articles that have been read so far and that are being read; `null` if none are being read. */
      readonly reading: { readonly done: number; readonly total: number } | null;
    };
