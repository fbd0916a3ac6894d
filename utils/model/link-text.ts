/** A saved link whose page is to be loaded. */
export interface LinkTarget {
  readonly id: number;
  readonly url: string;
  readonly title: string;
}

/**
 * The reasons for which no text of a link was loaded and why it would be the same today. The locales have a sentence for each under
 * `texts.reason`.
 */
export const LASTING_PROBLEMS = [
  'privateHost',
  'gone',
  'movedHome',
  'refused',
  'asksFirst',
  'notAPage',
  'tooLarge',
  'notAnArticle',
  'emptyPage',
  'notSaved',
] as const;
/** The reasons that may pass, so that the link is asked for again the next time. */
export const PASSING_PROBLEMS = ['noAnswer', 'serverBusy', 'serverError', 'noAccess'] as const;
/** The reasons for which the text of a link was not loaded. */
export const LOAD_PROBLEMS = [...LASTING_PROBLEMS, ...PASSING_PROBLEMS] as const;
export type LoadProblem = (typeof LOAD_PROBLEMS)[number];

/** The answer to the request for a page. */
export type PageAnswer =
  /** The page, with its address after all redirections. */
  { readonly is: 'page'; readonly address: string; readonly html: string } | { readonly is: 'problem'; readonly problem: LoadProblem };
