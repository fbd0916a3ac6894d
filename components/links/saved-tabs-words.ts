import { i18n } from '#i18n';
import type { TabsOutcome } from '../../utils/model';

/** Returns the sentences that say how many tabs were saved, or why none were. */
export function savedTabsWords(outcome: TabsOutcome): string {
  if (outcome.is === 'refused') return i18n.t('links.refused');
  if (outcome.is === 'failed') return i18n.t(`error.${outcome.error.code}`);
  const { saved, known, leftOut } = outcome;
  if (saved + known === 0) return i18n.t('links.noTabs');
  return [
    saved > 0 ? i18n.t('links.saved', saved) : '',
    known > 0 ? i18n.t('links.known', known) : '',
    leftOut > 0 ? i18n.t('links.leftOut', leftOut) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
