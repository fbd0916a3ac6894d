import { i18n } from '#i18n';
import type { OptionsControls } from '../../utils/controls/options';
import { ShortcutList } from './ShortcutList';

export interface BrowserShortcutsProps {
  readonly controls: Pick<OptionsControls, 'shortcuts' | 'isShortcutPageClosed' | 'openShortcuts'>;
}

/**
 * The list of shortcuts that the browser manages, with a button that opens the browser's page for changing them. Renders nothing if there are
 * none, because a browser on a phone has no such page.
 */
export function BrowserShortcuts({ controls }: BrowserShortcutsProps) {
  if (controls.shortcuts.value.length === 0) return null;
  return (
    <>
      <h3>{i18n.t('options.shortcuts')}</h3>
      <ShortcutList shortcuts={controls.shortcuts.value} />
      <button type="button" class="button" data-action="open-shortcuts" onClick={() => void controls.openShortcuts()}>
        {i18n.t('options.openShortcuts')}
      </button>
      <p class="field-help" role="status">
        {controls.isShortcutPageClosed.value && i18n.t('options.shortcutPage')}
      </p>
    </>
  );
}
