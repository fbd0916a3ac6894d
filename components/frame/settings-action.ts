import { i18n } from '#i18n';
import type { ViewAction } from './view-action';

/** Returns the menu entry that opens the options page. It is the same in every view. */
export const settingsAction = (onChoose: () => void): ViewAction => ({
  name: 'settings',
  group: 'site',
  icon: 'settings',
  label: i18n.t('options.title'),
  onChoose,
});
