import { i18n } from '#i18n';
import type { ViewAction } from './view-action';

/** Returns the menu entry that opens the guide. It is the same in every view. */
export const helpAction = (onChoose: () => void): ViewAction => ({
  name: 'help',
  group: 'site',
  icon: 'help',
  label: i18n.t('help.title'),
  onChoose,
});
