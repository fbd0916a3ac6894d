import type { ReadonlySignal } from '@preact/signals';
import type { Failure, LinkTarget, LoadProblem } from '../model';
import type { ReasonGroup } from './reason-group';

/** The loading of the texts of saved links. */
export interface TextControls {
  readonly state: ReadonlySignal<TextState>;
  /**
   * Finds the links that the fragment of an address and the state of its entry in the browser's history name. Changes nothing while texts
   * are being loaded.
   */
  follow(fragment: string, kept: unknown): Promise<void>;
  /**
   * Asks for the permission that is missing, and loads the texts of the links: of those that have not been tried today, or of those that
   * could not be loaded. Browsers ask for a permission only in response to a click.
   */
  start(which: 'new' | 'failed'): Promise<void>;
  pause(): void;
  resume(): void;
  /** Ends the loading. What has been loaded stays. */
  stop(): void;
  /** Downloads a text about everything that was not loaded. `sentenceOf` returns the sentence for a reason. */
  saveReport(sentenceOf: (problem: LoadProblem) => string): void;
}

export type TextState =
  | { readonly name: 'counting' }
  | { readonly name: 'failed'; readonly error: Failure }
  /** Nothing has been requested yet. `isRefused` says that the reader has not given the permission. */
  | { readonly name: 'plan'; readonly plan: TextPlan; readonly isRefused: boolean }
  /** Texts are being loaded. `isOffline` says that the loading has paused because there is no connection. */
  | {
      readonly name: 'running';
      readonly progress: TextProgress;
      readonly isPaused: boolean;
      readonly isOffline: boolean;
      /** The hosts of which an answer is awaited. */
      readonly hosts: readonly string[];
    }
  /** Another window loads texts. */
  | { readonly name: 'elsewhere' }
  /** The loading has ended: by itself, because the reader stopped it, or because of a failure. */
  | { readonly name: 'done'; readonly progress: TextProgress; readonly plan: TextPlan; readonly end: TextEnd };
export type TextEnd = 'whole' | 'stopped' | Failure;

/** The links that can be loaded. All numbers count links. */
export interface TextPlan {
  /** Whether the links are those of a search, those of the view that shows links, those that the reader has selected, or all. */
  readonly asked: 'all' | 'view' | 'search' | 'selection';
  /** The links that have not been tried today. */
  readonly pages: number;
  /** The number of hosts of these. */
  readonly sites: number;
  /** The time that loading them will take, in minutes, at least one. */
  readonly minutes: number;
  /** The links that could not be loaded today, and can be tried again. */
  readonly failed: number;
  /** The links that could not be loaded today, by their reasons. */
  readonly problems: readonly ProblemGroup[];
  /** The hosts for which the browser will ask the reader, `all` if it will ask for all sites, `given` if it need not ask. */
  readonly access: readonly string[] | 'all' | 'given';
  /** Whether the pictures of the articles are kept too. */
  readonly keepsPictures: boolean;
}
export type ProblemGroup = ReasonGroup<LoadProblem, LinkTarget>;

/** The news that the list of articles has about the loading of texts. All numbers count links. */
export type TextNews =
  | { readonly name: 'running' | 'paused' | 'offline'; readonly done: number; readonly total: number }
  | { readonly name: 'done'; readonly loaded: number; readonly failed: number };
export interface TextNewsControls {
  /** `null` if there is nothing to say. */
  readonly news: ReadonlySignal<TextNews | null>;
  /** Takes back the news that the loading has ended. */
  dismiss(): void;
}

/** The progress of loading. The numbers count links. */
export interface TextProgress {
  readonly done: number;
  readonly total: number;
  readonly loaded: number;
  /** The links whose articles the library had already. */
  readonly joined: number;
  readonly failed: number;
  /** The links that had been deleted, or had a text already. */
  readonly gone: number;
}
