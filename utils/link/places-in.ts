import type { Article, Span } from '../model';
import { fold } from '../text/fold';

/** A search index for words. It ignores case, accents and the kind of whitespace, as browsers do when they follow a text directive. */
export interface Places {
  /** Returns whether the words in a span occur only once in the article and nowhere else on its page. */
  isOnly(span: Span): boolean;
  /** Returns whether a span is the first occurrence of its words at or after an offset. */
  isFirstFrom(offset: number, span: Span): boolean;
}

/**
 * Indexes the text of an article and the other words on its page: the headline, the standfirst, the image caption, and the paragraphs that
 * were left out.
 */
export function placesIn({ text, title, standfirst, imageCaption, integrity }: Article): Places {
  const own = comparable(text);
  const others = comparable([title, standfirst, imageCaption, ...integrity.lost.map((one) => one.text)].join('\n'));
  const wordsOf = ({ start, end }: Span) => own.slice(start, end);
  return {
    isOnly(span) {
      const words = wordsOf(span);
      return own.indexOf(words) === span.start && own.indexOf(words, span.start + 1) < 0 && !others.includes(words);
    },
    isFirstFrom: (offset, span) => own.indexOf(wordsOf(span), offset) === span.start,
  };
}

/** Folds a text for comparison without changing its length, so all offsets remain valid. */
const comparable = (text: string): string =>
  fold(text)
    .replace(/\s/g, ' ')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0));
