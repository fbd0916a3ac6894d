import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface ToolbarProps {
  readonly children?: ComponentChildren;
  /** The content next to the name of the extension. */
  readonly aside?: ComponentChildren;
  /** Content below the buttons, for example the reason why one of them is disabled. */
  readonly note?: ComponentChildren;
}

/** The toolbar at the top of every `Surface`, with the name of the extension and the surface's buttons. */
export function Toolbar({ children, aside, note }: ToolbarProps) {
  return (
    <header class="toolbar">
      <span class="brand">{i18n.t('extension.name')}</span>
      {aside}
      <div class="tools">{children}</div>
      {note}
    </header>
  );
}
