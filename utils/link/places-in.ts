import type { Article, Span } from '../model';
import { fold } from '../text/fold';

/** Where words stand, as a browser that follows a text directive compares them: without case, accents and kinds of blanks. */
export interface Places {
  /** Whether the words of a span stand nowhere else in the article or around it. */
  isOnly(span: Span): boolean;
  /** Whether the words of a span, looked for from an offset on, are found there first. */
  isFirstFrom(offset: number, span: Span): boolean;
}

/** The words of an article, and those that its page has besides them: headline, standfirst, captions, what was left out. */
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

/** As long as it was, so that places stay places. */
const comparable = (text: string): string =>
  fold(text)
    .replace(/\s/g, ' ')
    .replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, (letter) => letter.normalize('NFD').charAt(0));
