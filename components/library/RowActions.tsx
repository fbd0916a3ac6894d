import { i18n } from '#i18n';
import type { FoundArticle, MarkChange } from '../../utils/model';
import { IconButton } from '../frame/IconButton';

export interface RowActionsProps {
  readonly found: FoundArticle;
  readonly title: string;
  readonly onMark: (id: number, change: MarkChange) => void;
  readonly onRemove: (id: number) => void;
}

/** The buttons of a row: they mark the article as read, give it a star, archive it and delete it. */
export function RowActions({ found: { summary, state, isStarred, isArchived }, title, onMark, onRemove }: RowActionsProps) {
  const { id } = summary;
  const isRead = state === 'read';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set is for fields, and these are actions.
    <div class="row-actions" role="group" aria-label={title}>
      <IconButton
        action="star"
        icon="star"
        label={i18n.t('library.star')}
        isPressed={isStarred}
        onClick={() => onMark(id, { starred: !isStarred })}
      />
      <IconButton
        action="read"
        icon="read"
        label={i18n.t('library.read')}
        isPressed={isRead}
        onClick={() => onMark(id, { state: isRead ? 'unread' : 'read' })}
      />
      <IconButton
        action="archive"
        icon="archive"
        label={i18n.t('library.archive')}
        isPressed={isArchived}
        onClick={() => onMark(id, { archived: !isArchived })}
      />
      <IconButton action="remove" icon="remove" label={i18n.t('library.remove')} onClick={() => onRemove(id)} />
    </div>
  );
}
