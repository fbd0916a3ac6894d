import { i18n } from '#i18n';
import type { ViewAction } from './view-action';

/** The way to the options, the same in the menu of every view. */
export const settingsAction = (onChoose: () => void): ViewAction => ({
  name: 'settings',
  icon: 'settings',
  label: i18n.t('options.title'),
  onChoose,
});
