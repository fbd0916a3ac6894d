import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Highlight } from '../../utils/model';

export interface HighlightMarkProps {
  readonly highlight: Highlight;
  /**
   * Whether this piece contains the beginning (`begins`) or the end (`ends`) of the highlight. A highlight that crosses other marks is
   * rendered in pieces.
   */
  readonly begins: boolean;
  readonly ends: boolean;
  readonly children: ComponentChildren;
}

/**
 * Highlighted words. The style sheet announces their beginning and end to screen readers: a `mark` element must not have an accessible
 * name, and an announcement in the text would become part of the article.
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
