import type { ErrorCode } from './result';

/** The titles of error messages that replace an article. The locales contain a sentence for each title under `popup`. */
export const ERROR_TITLES = ['noArticle', 'closedPage', 'notWebPage', 'tooLarge', 'stopped', 'failed'] as const;
export type ErrorTitle = (typeof ERROR_TITLES)[number];

/** The parts of an error message that help the reader: a title that says what the page is, and the button that tries again. */
export interface ErrorHelp {
  readonly title: ErrorTitle;
  /**
   * Whether the same action can succeed on the same page or article, as it is now or after a step that the message names. If it cannot, the
   * message has no button that tries again.
   */
  readonly canRetry: boolean;
}

const retry = (title: ErrorTitle = 'failed'): ErrorHelp => ({ title, canRetry: true });
const noRetry = (title: ErrorTitle = 'failed'): ErrorHelp => ({ title, canRetry: false });

/** The help for each error code. The compiler checks that there is an entry for every code. */
export const ERROR_HELP: Readonly<Record<ErrorCode, ErrorHelp>> = {
  notAnArticle: noRetry('noArticle'),
  emptyPage: retry('noArticle'),
  browserPage: noRetry('closedPage'),
  storePage: noRetry('closedPage'),
  pdfPage: noRetry('notWebPage'),
  notADocument: noRetry('notWebPage'),
  fileAccess: noRetry('closedPage'),
  injectionRefused: retry('closedPage'),
  readerKeptOut: noRetry(),
  readerTakenAway: noRetry(),
  overlayKeptOut: noRetry(),
  overlayMissing: retry(),
  pageGone: retry(),
  pageUnseen: noRetry(),
  pageTooLarge: noRetry('tooLarge'),
  pageTooManyElements: noRetry('tooLarge'),
  pageTooDeep: noRetry(),
  pageTooSlow: retry(),
  stopped: retry('stopped'),
  nothingSelected: retry(),
  otherSite: noRetry(),
  nextPageFailed: retry(),
  nextPageSame: noRetry(),
  languageFailed: retry(),
  ruleNotFound: noRetry(),
  storagePrivate: noRetry(),
  storageRefused: retry(),
  storageFull: retry(),
  libraryBusy: retry(),
  libraryNewer: noRetry(),
  libraryDamaged: retry(),
  libraryFailed: retry(),
  articleMissing: noRetry(),
  identityMissing: noRetry(),
  articleInvalid: noRetry(),
  exportFailed: noRetry(),
  settingsInvalid: noRetry(),
  backupForeign: noRetry(),
  backupNewer: noRetry(),
  backupDamaged: noRetry(),
  restoreLost: noRetry(),
  unexpected: retry(),
};
