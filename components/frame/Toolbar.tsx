import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface ToolbarProps {
  readonly children?: ComponentChildren;
  /** What stands beside the name. */
  readonly aside?: ComponentChildren;
  /** A sentence below the buttons, such as why one of them is off. */
  readonly note?: ComponentChildren;
}

/** The upper edge of every surface: whose window this is, and what can be done in it. */
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
