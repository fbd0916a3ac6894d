import { Fragment } from 'preact';
import { i18n } from '#i18n';
import type { QuotationPiece } from '../../utils/model';
import { interfaceDirection } from '../frame/interface-language';
import { useLocale } from '../frame/locale-context';

export interface MarkedDifferenceProps {
  readonly pieces: readonly QuotationPiece[];
}

/** The words of a quotation elsewhere: what only the other article has is underlined, and what only this one has is crossed out. */
export function MarkedDifference({ pieces }: MarkedDifferenceProps) {
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
            <Element>
              <Unseen words={kind === 'added' ? i18n.t('sameWords.added') : i18n.t('sameWords.missing')} />
              {words}
            </Element>
            {text.slice(start + words.length)}
          </Fragment>
        );
      })}
    </>
  );
}

/** Words in the language of the interface for screen readers, which do not say what is underlined or crossed out. */
function Unseen({ words }: { readonly words: string }) {
  return (
    <span class="unseen" lang={useLocale()} dir={interfaceDirection()}>
      {words}{' '}
    </span>
  );
}
