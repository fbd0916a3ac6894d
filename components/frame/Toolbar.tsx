import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { GuidePlace } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface ToolbarProps {
  readonly children?: ComponentChildren;
  /** The content next to the name of the extension. */
  readonly aside?: ComponentChildren;
  /** The place in the guide to which the button «Help» leads. Omitted if the menu of the view offers help. */
  readonly help?: GuidePlace;
  /** Content below the buttons, for example the reason why one of them is disabled. */
  readonly note?: ComponentChildren;
}

/** The toolbar at the top of every `Surface`, with the name of the extension and the surface's buttons. */
export function Toolbar({ children, aside, help, note }: ToolbarProps) {
  return (
    <header class="toolbar">
      <span class="brand">{i18n.t('extension.name')}</span>
      {aside}
      <div class="tools">
        {children}
        {help && (
          <a
            class="button tool"
            data-action="help"
            href={`/guide.html#${help}`}
            target="_blank"
            rel="noopener"
            title={i18n.t('help.title')}
          >
            <Icon name="help" />
            <span class="tool-label">{i18n.t('help.title')}</span>
          </a>
        )}
      </div>
      {note}
    </header>
  );
}
