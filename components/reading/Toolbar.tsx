import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

export interface ToolbarProps {
  readonly children?: ComponentChildren;
  /** A sentence below the buttons, such as why one of them is off. */
  readonly note?: ComponentChildren;
}

/** The upper edge of every surface: whose window this is, and what can be done in it. */
export function Toolbar({ children, note }: ToolbarProps) {
  return (
    <header class="toolbar">
      <span class="brand">{i18n.t('extension.name')}</span>
      <div class="tools">{children}</div>
      {note}
    </header>
  );
}
