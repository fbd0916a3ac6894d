import { i18n } from '#i18n';
import type { FoundArticle, MarkChange } from '../../utils/model';
import { LIST_KEYS } from '../../utils/settings/list-keys';
import { IconButton } from '../frame/IconButton';

export interface RowActionsProps {
  readonly found: FoundArticle;
  readonly title: string;
  /** Whether the fields for tags and note are open. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onMark: (id: number, change: MarkChange) => void;
  readonly onRemove: (id: number) => void;
}

/** The buttons of a row: they give the article a star, mark it as read, archive it, open its tags and note, and delete it. */
export function RowActions({ found: { summary, state, isStarred, isArchived }, title, isOpen, onOpen, onMark, onRemove }: RowActionsProps) {
  const { id } = summary;
  const isRead = state === 'read';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set is for fields, and these are actions.
    <div class="row-actions" role="group" aria-label={title}>
      <IconButton
        action="star"
        icon="star"
        label={i18n.t('library.star')}
        shortcut={LIST_KEYS.star}
        isPressed={isStarred}
        onClick={() => onMark(id, { starred: !isStarred })}
      />
      <IconButton
        action="read"
        icon="read"
        label={i18n.t('library.read')}
        shortcut={isRead ? LIST_KEYS.markUnread : LIST_KEYS.markRead}
        isPressed={isRead}
        onClick={() => onMark(id, { state: isRead ? 'unread' : 'read' })}
      />
      <IconButton
        action="archive"
        icon="archive"
        label={i18n.t('library.archive')}
        shortcut={LIST_KEYS.archive}
        isPressed={isArchived}
        onClick={() => onMark(id, { archived: !isArchived })}
      />
      <IconButton
        action="details"
        icon="tag"
        label={i18n.t('library.tagsAndNote')}
        shortcut={LIST_KEYS.tags}
        isExpanded={isOpen}
        onClick={onOpen}
      />
      <IconButton action="remove" icon="remove" label={i18n.t('library.remove')} shortcut={LIST_KEYS.remove} onClick={() => onRemove(id)} />
    </div>
  );
}
