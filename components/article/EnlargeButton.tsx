import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface EnlargeButtonProps {
  /** The description of the picture; empty if there is none. */
  readonly alt: string;
  readonly children: ComponentChildren;
}

/** The button around a picture that shows it enlarged. */
export const EnlargeButton = ({ alt, children }: EnlargeButtonProps) => (
  <button
    type="button"
    class="enlarge"
    data-action="enlarge"
    aria-haspopup="dialog"
    aria-label={alt ? i18n.t('picture.enlargeOne', [alt]) : i18n.t('picture.enlarge')}
  >
    {children}
  </button>
);
