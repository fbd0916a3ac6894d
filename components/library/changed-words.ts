import { i18n } from '#i18n';
import type { ChangedNotice } from '../../utils/controls/library';
import type { MarkChange } from '../../utils/model';

/** Returns the sentence on a change of many articles. */
export function changedWords({ change, count }: ChangedNotice): string {
  if (change.is === 'note') return i18n.t('shelf.did.noted');
  if (change.is === 'mark') return i18n.t(`shelf.did.${didOf(change.marks)}`, count);
  if (change.is === 'tag') return i18n.t(change.add.length > 0 ? 'shelf.did.tagged' : 'shelf.did.untagged', count);
  return i18n.t(`shelf.did.${BIN_WORDS[change.is]}`, count);
}

export const BIN_WORDS = { remove: 'removed', restore: 'restored', erase: 'erased' } as const;
export const BULK_MARKS = ['read', 'unread', 'starred', 'unstarred', 'archived', 'unarchived'] as const;

function didOf({ state, starred, archived }: MarkChange): (typeof BULK_MARKS)[number] {
  if (state) return state;
  if (starred !== undefined) return starred ? 'starred' : 'unstarred';
  return archived ? 'archived' : 'unarchived';
}
