/** Containers that ask the reader for something or hold readers' words: newsletters, sign-up boxes, comments, discussions. */
export const SOLICITING_CLASS = /newsletter|sign-?up|disqus|comments|discuss/i;
/** Words below a picture. */
export const CAPTION_CLASS = /caption|credit/i;
/** Words of the text once more in large letters. */
export const PULL_QUOTE_CLASS = /pull[-_]?quote/i;
