import { Fragment } from 'preact';
import type { QuotationPiece } from '../../utils/model';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';

export interface MarkedDifferenceProps {
  readonly pieces: readonly QuotationPiece[];
  /** The words in front of what is added and what is missing, for screen readers, which do not say what is underlined or crossed out. */
  readonly labels: Readonly<Record<'added' | 'missing', string>>;
}

/** The words of a quotation beside another version of it: what only it has is underlined, and what only the other one has is crossed out. */
export function MarkedDifference({ pieces, labels }: MarkedDifferenceProps) {
  return (
    <>
      {pieces.map(({ kind, text }, at) => {
        // Pieces never change their places.
        const key = at;
        if (kind === 'same') return text;
        const Element = kind === 'added' ? 'ins' : 'del';
        const words = text.trim();
        const start = text.indexOf(words);
        // The spaces beside the words are not crossed out.
        return (
          <Fragment key={key}>
            {text.slice(0, start)}
            <Unseen words={labels[kind]} />
            <Element>{words}</Element>
            {text.slice(start + words.length)}
          </Fragment>
        );
      })}
    </>
  );
}

/** Words in the language of the interface for screen readers. */
function Unseen({ words }: { readonly words: string }) {
  return (
    <span class="unseen" lang={useLocale()} dir={interfaceDirection()}>
      {words}{' '}
    </span>
  );
}
