import { i18n } from '#i18n';
import type { CastChange } from '../../utils/model';

/** Returns a sentence that describes a change to a cast member. It is displayed next to the member's name. */
export function changeSentence(change: CastChange): string {
  switch (change.is) {
    case 'rename':
    case 'split':
      return i18n.t(`correct.said.${change.is}`, [change.name]);
    case 'merge':
      return i18n.t('correct.said.merge', [change.into.name]);
    case 'hide':
      return i18n.t('correct.said.hide');
  }
}
