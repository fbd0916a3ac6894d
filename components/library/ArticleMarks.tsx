import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfControls } from '../../utils/controls/shelf';
import { commandOf } from '../../utils/settings/commands';
import { LIST_KEYS, type ListCommand } from '../../utils/settings/list-keys';
import { IconButton } from '../frame/IconButton';
import { useSettings } from '../frame/settings-context';
import { useListKeys } from './use-list-keys';

export interface ArticleMarksProps {
  readonly shelf: ShelfControls;
  /** Whether the fields for tags and note are open. */
  readonly isOpen: boolean;
  readonly onOpen: () => void;
}

/**
 * The buttons that give the open article a star, mark it as read, archive it, and open its tags and note. Their keys are those of the list,
 * unless the article itself has another use for a key.
 */
export function ArticleMarks({ shelf, isOpen, onOpen }: ArticleMarksProps) {
  const group = useRef<HTMLDivElement>(null);
  const settings = useSettings();
  const { state, isStarred, isArchived } = shelf.entry.value;
  const { keys } = settings.value.value;
  const isRead = state === 'read';
  const actions: Partial<Record<ListCommand, () => void>> = {
    star: () => void shelf.mark({ starred: !isStarred }),
    archive: () => void shelf.mark({ archived: !isArchived }),
    markRead: () => void shelf.mark({ state: 'read' }),
    markUnread: () => void shelf.mark({ state: 'unread' }),
  };
  /** Returns the key of a command, unless it is the key of something that can be done with a saved article. */
  const keyOf = (command: ListCommand): string | undefined => {
    const other = commandOf(LIST_KEYS[command], keys);
    return other === null || other === 'save' || other === 'edit' ? LIST_KEYS[command] : undefined;
  };
  useListKeys(group, settings, {
    run(command) {
      const action = actions[command];
      if (!action || !keyOf(command)) return false;
      action();
      return true;
    },
    showKeys: () => false,
    escape() {
      if (isOpen) onOpen();
      return isOpen;
    },
  });
  return (
    // biome-ignore lint/a11y/useSemanticElements: a field set is for fields, and these are actions.
    <div ref={group} class="article-marks" role="group" aria-label={i18n.t('shelf.marks')}>
      <IconButton
        action="star"
        icon="star"
        label={i18n.t('library.star')}
        shortcut={keyOf('star')}
        isPressed={isStarred}
        onClick={() => actions.star?.()}
      />
      <IconButton
        action="read"
        icon="read"
        label={i18n.t('library.read')}
        shortcut={keyOf(isRead ? 'markUnread' : 'markRead')}
        isPressed={isRead}
        onClick={() => (isRead ? actions.markUnread?.() : actions.markRead?.())}
      />
      <IconButton
        action="archive"
        icon="archive"
        label={i18n.t('library.archive')}
        shortcut={keyOf('archive')}
        isPressed={isArchived}
        onClick={() => actions.archive?.()}
      />
      <IconButton action="details" icon="tag" label={i18n.t('library.tagsAndNote')} isExpanded={isOpen} onClick={onOpen} />
    </div>
  );
}
