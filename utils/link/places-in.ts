import type { Article, Span } from '../model';
import { fold } from '../text/fold';

/**
 * A search index that compares words as a browser does when it follows a text directive: regardless of case, accents and kinds of white
 * space.
 */
export interface Places {
  /** Returns whether the words of a span occur only once in the article and in the rest of its page. */
  isOnly(span: Span): boolean;
  /** Returns whether a search that starts at an offset finds the words of a span first at that span. */
  isFirstFrom(offset: number, span: Span): boolean;
}

/** Indexes the words of an article and the other words of its page: headline, standfirst, caption and lost paragraphs. */
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

/** Folds a text for comparison without changing its length, so that all offsets stay valid. */
const comparable = (text: string): string =>
  fold(text)
    .replace(/\s/g, ' ')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0));
