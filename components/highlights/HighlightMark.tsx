import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Highlight } from '../../utils/model';

export interface HighlightMarkProps {
  readonly highlight: Highlight;
  /**
   * Whether this piece contains the beginning of the highlight (`begins`) and its end (`ends`). A highlight that crosses other marks is
   * drawn in pieces.
   */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly children: ComponentChildren;
}

/**
 * Marks highlighted words. The style sheet announces the beginning and the end to screen readers, because a `mark` must not have an
 * accessible name and the announcement must not become part of the article text.
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
