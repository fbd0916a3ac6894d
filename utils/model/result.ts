import type { Space } from './library-safety';

/** The codes of all expected errors. The locales contain a sentence for each code under `error`. */
// biome-ignore format: a table
export const ERROR_CODES = [
  'notAnArticle', 'emptyPage', 'browserPage', 'storePage', 'pdfPage', 'notADocument', 'fileAccess', 'injectionRefused', 'readerKeptOut', 'readerTakenAway', 'overlayKeptOut', 'overlayMissing',
  'pageGone', 'pageUnseen', 'pageTooLarge', 'pageTooManyElements', 'pageTooDeep', 'pageTooSlow', 'stopped', 'nothingSelected', 'otherSite', 'nextPageFailed', 'nextPageSame',
  'languageFailed', 'ruleNotFound', 'storagePrivate', 'storageRefused', 'storageFull',
  'libraryBusy', 'libraryNewer', 'libraryDamaged', 'libraryFailed', 'articleMissing', 'identityMissing', 'articleInvalid', 'exportFailed',
  'settingsInvalid', 'backupForeign', 'backupNewer', 'backupDamaged', 'restoreLost',
  'unexpected',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];
export interface Failure {
  readonly code: ErrorCode;
  /** A number, a name or a technical message that is displayed beside the sentence for the error code. */
  readonly detail?: string;
  /** The space when `storageFull` occurred. */
  readonly space?: Space;
}
/** The result of an operation that can fail. Expected failures are returned as values, while exceptions indicate defects. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: Failure };
