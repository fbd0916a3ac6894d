import type { Space } from './library-safety';
import type { ReadingPlace } from './reading-place';
import type { ErrorCode } from './result';

/** The content of a snackbar about an action that was just performed. */
export type Toast =
  | {
      readonly message:
        | 'copied'
        | 'highlightCopied'
        | 'nothingToMark'
        | 'noContents'
        | 'captionNotMarked'
        | 'copyFailed'
        | 'readToEnd'
        | 'saved'
        | 'updated';
    }
  | { readonly message: 'failed'; readonly code: ErrorCode; readonly space?: Space }
  | { readonly message: ShareMessage }
  | { readonly message: 'continued' }
  | { readonly message: 'stopped'; readonly place: ReadingPlace }
  | { readonly message: SiteNotice }
  | EditToast;
/** Messages about the setting that always opens a site's articles in reader mode. */
export type SiteNotice = 'siteOn' | 'siteOff' | 'siteRefused';
/** Messages about the result of copying something or saving it as a file. */
export type ShareMessage =
  | 'articleCopied'
  | 'citationCopied'
  | 'linkCopied'
  | 'pictureCopied'
  | 'pictureNotCopied'
  | 'reportCopied'
  | 'fileSaved';
/**
 * Messages about an edit. When blocks are removed, `memory` says whether the reader is offered a rule that always leaves out such blocks on
 * this site, and if not, why.
 */
export type EditToast =
  | { readonly message: 'removed'; readonly memory: 'offered' | 'private' | 'none' }
  | { readonly message: 'putBack'; readonly count: number }
  | { readonly message: CorrectionMessage | HighlightMessage; readonly keeping: Keeping }
  | { readonly message: 'pageAdded' | 'selectionShown' | 'wholeShown' | 'allShown' | 'undone' | 'remembered' | 'forgotten' };

export type CorrectionMessage = 'corrected' | 'confirmed' | 'notQuote' | 'marked' | 'takenBack' | 'renamed' | 'hidden' | 'merged' | 'split';
export type HighlightMessage = 'highlighted' | 'recoloured' | 'noted' | 'noteRemoved' | 'unhighlighted';
/**
 * The time at which a correction or highlight is stored: immediately, together with the article when it is saved, or never (in a private
 * window).
 */
export type Keeping = 'now' | 'whenSaved' | 'never';
