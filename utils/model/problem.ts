import type { ErrorCode } from './result';

/**
 * The places in the code where unexpected errors are reported. They are constants, so a log entry can say where an error was caught without
 * quoting the error.
 */
// biome-ignore format: a table
export const PROBLEM_PLACES = [
  'backup.automatic', 'backup.folder', 'backup.make', 'backup.restore',
  'button.count', 'castRules.read', 'closedPages.note', 'closedPages.read', 'exportMemory.read', 'exportMemory.write', 'fonts.read', 'importPoint.read', 'importPoint.write', 'library.ask', 'library.export', 'library.open', 'library.persist', 'library.place', 'overlay.renew',
  'library.sameWords', 'library.upkeep', 'library.worker', 'messages.answer', 'messages.ask', 'permissions.ask', 'permissions.check', 'permissions.giveBack', 'pictures.keep', 'reader.pair',
  'reading.analyse', 'reading.load', 'removals.read', 'settings.read', 'settings.write', 'shortcuts.open', 'sidePanel.open', 'sidePanel.tab', 'sites.pending', 'sites.read',
  'storage.close', 'tabMemory.read', 'tabMemory.write', 'textMemory.read', 'textMemory.write',
  'welcome.open',
] as const;
export type ProblemPlace = (typeof PROBLEM_PLACES)[number];

/** An entry in the log of unexpected errors. It contains nothing that could come from a page. */
export interface ProblemEntry {
  /** The minute in which the error first occurred, in UTC, such as «2026-05-03T14:05Z». */
  readonly time: string;
  readonly place: ProblemPlace;
  /** The name of the error, such as «TypeError», or the error code of a failure. */
  readonly name: string;
  /** The sanitised error message. Empty if it might contain words from a page. */
  readonly message: string;
  /** The number of errors with the same name that occurred at this place in this minute. */
  readonly count: number;
}

/** A notice about the last action on the error log. */
export type ProblemNotice = { readonly name: 'copied' | 'notCopied' | 'cleared' } | { readonly name: 'failed'; readonly code: ErrorCode };
