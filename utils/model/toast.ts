import type { ReadingPlace } from './reading-place';
import type { ErrorCode } from './result';

/** A short message about something just done. */
export type Toast =
  | { readonly message: 'copied' | 'highlightCopied' | 'nothingToMark' | 'captionNotMarked' | 'copyFailed' | 'saved' | 'updated' }
  | { readonly message: 'failed'; readonly code: ErrorCode }
  | { readonly message: ShareNews }
  | { readonly message: 'continued' }
  | { readonly message: 'stopped'; readonly place: ReadingPlace }
  | { readonly message: SiteNews }
  | EditToast;
/** Whether the articles of this site open in reader mode by themselves now. */
export type SiteNews = 'siteOn' | 'siteOff' | 'siteRefused';
/** What became of a copy or a file. */
export type ShareNews = 'articleCopied' | 'citationCopied' | 'linkCopied' | 'pictureCopied' | 'pictureNotCopied' | 'fileSaved';
/** About an edit. `memory`: whether the site can be told to leave such a block out always, or why not. */
export type EditToast =
  | { readonly message: 'removed'; readonly memory: 'offered' | 'private' | 'none' }
  | { readonly message: 'putBack'; readonly count: number }
  | { readonly message: CorrectionNews | HighlightNews; readonly keeping: Keeping }
  | { readonly message: 'pageAdded' | 'selectionShown' | 'wholeShown' | 'allShown' | 'undone' | 'remembered' | 'forgotten' };

export type CorrectionNews = 'corrected' | 'notQuote' | 'marked' | 'takenBack' | 'renamed' | 'hidden' | 'merged' | 'split';
export type HighlightNews = 'highlighted' | 'recoloured' | 'noted' | 'noteRemoved' | 'unhighlighted';
/** Whether a correction or highlight is kept at once, together with the article when that is saved, or not at all, as in a private window. */
export type Keeping = 'now' | 'whenSaved' | 'never';
