import { i18n } from '#i18n';
import type { PlacedHighlight, Span } from '../../utils/model';
import { overlaps } from '../../utils/text/span';
import { firstWords } from '../article/block-words';

export interface HighlightsAtProps {
  readonly parts: readonly Span[];
  readonly list: readonly PlacedHighlight[];
  readonly onOpen: (id: string) => void;
}

/**
 * The list of highlights that overlap a quotation. Each entry opens the card of its highlight. The list is needed because a click on a
 * highlight within a quotation opens the card of the quotation.
 */
export function QuoteHighlights({ parts, list, onOpen }: HighlightsAtProps) {
  const here = list.filter(({ places }) => places.some((place) => parts.some((part) => overlaps(place, part))));
  if (here.length === 0) return null;
  return (
    <ul class="highlights-at" aria-label={i18n.t('highlight.inQuote')}>
      {here.map(({ highlight: { id, colour, note, parts: words } }) => (
        <li key={id}>
          <button type="button" class="button" data-action="open-highlight" onClick={() => onOpen(id)}>
            <span class="dot" data-colour={colour} />
            <span class="highlight-first">
              {i18n.t('highlight.yours', [i18n.t(`highlight.colours.${colour}`)])}{' '}
              <bdi>{firstWords(note ?? words[0]?.exact ?? '', MAX_LENGTH)}</bdi>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The maximum length of the excerpt of a highlight, in UTF-16 code units. */
const MAX_LENGTH = 48;
