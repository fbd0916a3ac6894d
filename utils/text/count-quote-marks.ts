const QUOTE_MARK = /["“”„‟«»「」『』＂]/g;

/** How many characters of a text are quotation marks. Single ones do not count: most of them are apostrophes. */
export const countQuoteMarks = (text: string): number => text.match(QUOTE_MARK)?.length ?? 0;
