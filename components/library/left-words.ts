import { i18n } from '#i18n';
import type { LeftNotice } from '../../utils/controls/library';

/** Returns the sentence on an article that has left the list. */
export function leftWords({ article, change }: LeftNotice): string {
  const title = article.summary.title || i18n.t('article.untitled');
  if (!change) return i18n.t('library.removed', [title]);
  if (change.state) return i18n.t(change.state === 'read' ? 'library.markedRead' : 'library.markedUnread', [title]);
  if (change.archived === undefined) return i18n.t('library.unstarred', [title]);
  return i18n.t(change.archived ? 'library.archived' : 'library.unarchived', [title]);
}
