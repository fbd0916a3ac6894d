import type { Article, Quote } from '../../utils/model';
import { wordsOf } from '../../utils/text/cite-quote';

export interface QuoteExcerptProps {
  readonly article: Article;
  readonly quote: Quote;
  readonly onOpen: (id: string) => void;
}

/** A quote in a list; opens it in the text. */
export function QuoteExcerpt({ article, quote, onOpen }: QuoteExcerptProps) {
  return (
    <li>
      <button type="button" class="excerpt" data-show={quote.id} onClick={() => onOpen(quote.id)}>
        <bdi lang={article.lang === 'und' ? undefined : article.lang} dir={article.dir}>
          {wordsOf(article.text, quote)}
        </bdi>
      </button>
    </li>
  );
}
