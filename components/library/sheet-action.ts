import { i18n } from '#i18n';
import type { ViewAction } from '../frame/view-action';

/** Returns the menu entry that leads to the class sheet of a saved article. */
export const sheetAction = (onChoose: () => void): ViewAction => ({
  name: 'class-sheet',
  group: 'keep',
  icon: 'print',
  label: i18n.t('sheet.title'),
  onChoose,
});
