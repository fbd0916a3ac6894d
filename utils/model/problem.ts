import type { ErrorCode } from './result';

/**
 * The places in the code that report unexpected errors. They are constants, so that a log entry shows where an error was caught without
 * using any words of the error.
 */
// biome-ignore format: a table
export const PROBLEM_PLACES = [
  'castRules.read', 'closedPages.note', 'closedPages.read', 'fonts.ask', 'fonts.read', 'library.ask', 'library.open', 'library.persist',
  'library.worker', 'messages.answer', 'messages.ask', 'permissions.ask', 'permissions.check', 'permissions.giveBack', 'reading.analyse',
  'removals.read', 'settings.read', 'settings.write', 'shortcuts.open', 'sidePanel.open', 'sidePanel.tab', 'sites.pending', 'sites.read',
  'tabMemory.read', 'tabMemory.write',
] as const;
export type ProblemPlace = (typeof PROBLEM_PLACES)[number];

/** An unexpected error in the extension's log. It contains nothing that can come from a page. */
export interface ProblemEntry {
  /** The minute of the first error, in UTC, such as «2026-05-03T14:05Z». */
  readonly time: string;
  readonly place: ProblemPlace;
  /** The name of the error, such as «TypeError», or the error code of a failure. */
  readonly name: string;
  /** The cleaned message of the error. Empty if it may contain words of a page. */
  readonly message: string;
  /** The number of errors with the same name at this place in this minute. */
  readonly count: number;
}

/** The last action in the log of problems. */
export type ProblemNotice = { readonly name: 'copied' | 'notCopied' | 'cleared' } | { readonly name: 'failed'; readonly code: ErrorCode };
