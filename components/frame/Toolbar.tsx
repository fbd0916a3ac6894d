import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface ToolbarProps {
  readonly children?: ComponentChildren;
  /** The content beside the name of the extension. */
  readonly aside?: ComponentChildren;
  /** A sentence below the buttons, such as why one of them is off. */
  readonly note?: ComponentChildren;
}

/** The toolbar at the upper edge of every surface: the name of the extension, and the buttons of the surface. */
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
