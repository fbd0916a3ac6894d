import type { ComponentChild } from 'preact';
import type { Article, Quote } from '../../utils/model';
import { wordsOf } from '../../utils/text/cite-quote';

export interface QuoteExcerptProps {
  readonly article: Article;
  readonly quote: Quote;
  /** What stands before the words. */
  readonly label?: ComponentChild;
  /** The voice whose colour it has, where the list is not of one. */
  readonly voice?: number | undefined;
  readonly onOpen: (id: string) => void;
}

/** A quote in a list; opens it in the text. */
export function QuoteExcerpt({ article, quote, label, voice, onOpen }: QuoteExcerptProps) {
  return (
    <li data-voice={voice}>
      <button type="button" class="excerpt" data-show={quote.id} onClick={() => onOpen(quote.id)}>
        {label}
        <bdi lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
          {wordsOf(article.text, quote)}
        </bdi>
      </button>
    </li>
  );
}
