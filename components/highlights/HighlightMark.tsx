import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Highlight } from '../../utils/model';

export interface HighlightMarkProps {
  readonly highlight: Highlight;
  /** Whether its words begin, and end, here: a highlight that crosses other marks is drawn in pieces. */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly children: ComponentChildren;
}

/**
 * Words that the reader marked. Where they begin and end is told to those who listen: by the style sheet, for a name is forbidden to a
 * `mark`, and so that it is no word of the article.
 */
export function HighlightMark({ highlight: { id, colour }, begins, ends, children }: HighlightMarkProps) {
  return (
    <mark
      class="highlight"
      data-highlight={id}
      data-colour={colour}
      data-begins={begins ? i18n.t('highlight.begins', [i18n.t(`highlight.colours.${colour}`)]) : undefined}
      data-ends={ends ? i18n.t('highlight.ends') : undefined}
    >
      {children}
    </mark>
  );
}
