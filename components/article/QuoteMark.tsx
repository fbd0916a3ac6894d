import type { ComponentChildren } from 'preact';
import { type Quote, READER_RULE } from '../../utils/model';
import { type CastMember, certaintyOf } from '../../utils/text/cast';
import { quoteLabelOf } from './quote-label';

export interface QuoteMarkProps {
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  readonly children: ComponentChildren;
}

/**
 * Quoted words: colour of the voice, line by how sure the attribution is. Opened by the view that hears the click. Who speaks is its
 * description for assistive technology: a mark must have no name, and words put into it would be read as the article's.
 */
export function QuoteMark({ quote, member, children }: QuoteMarkProps) {
  return (
    <mark
      class="quote"
      data-quote={quote.id}
      data-kind={quote.kind}
      data-certainty={quote.rule === READER_RULE ? 'reader' : certaintyOf(quote)}
      data-voice={member?.voice ?? 0}
      aria-description={quoteLabelOf(quote, member)}
    >
      {children}
    </mark>
  );
}
