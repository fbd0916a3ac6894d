import { signal } from '@preact/signals';
import { i18n } from '#i18n';

/** The hosts from which the reader wants to see pictures until this view is closed. */
export const allowedHosts = signal<ReadonlySet<string>>(new Set());

export interface AskForPictureProps {
  readonly host: string;
  readonly alt: string;
  readonly onAsk: () => void;
}

/**
 * A button that loads a picture. It stands in for a picture from a host from which the page has loaded nothing, because a request would tell
 * that host that the article is being read.
 */
export function AskForPicture({ host, alt, onAsk }: AskForPictureProps) {
  return (
    <span class="ask-picture">
      {alt && <span class="picture-words">{alt}</span>}
      <button type="button" class="button" data-action="load-picture" onClick={onAsk}>
        <bdi>
          {i18n.t('picture.load')} <bdi>{host}</bdi>
        </bdi>
      </button>
    </span>
  );
}
