const QUOTE_MARK = /["“”„‟«»「」『』＂]/g;

/** Returns the number of quotation marks in a text. Single ones are not counted, because most of them are apostrophes. */
export const countQuoteMarks = (text: string): number => text.match(QUOTE_MARK)?.length ?? 0;
