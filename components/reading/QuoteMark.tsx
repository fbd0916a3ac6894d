import type { ComponentChildren } from 'preact';
import { type Quote, READER_RULE } from '../../utils/model';
import { type CastMember, certaintyOf } from '../../utils/text/cast';

export interface QuoteMarkProps {
  readonly quote: Quote;
  readonly member: CastMember | undefined;
  readonly children: ComponentChildren;
}

/** Quoted words: colour of the voice, line by how sure the attribution is. Opened by the view that hears the click. */
export function QuoteMark({ quote, member, children }: QuoteMarkProps) {
  return (
    <mark
      class="quote"
      data-quote={quote.id}
      data-kind={quote.kind}
      data-certainty={quote.rule === READER_RULE ? 'reader' : certaintyOf(quote)}
      data-voice={member?.voice ?? 0}
    >
      {children}
    </mark>
  );
}
