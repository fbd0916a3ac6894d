import { i18n } from '#i18n';
import type { BlockPath } from '../../utils/model';
import { Icon } from '../icons/Icon';

export interface RemoveButtonProps {
  readonly path: BlockPath;
  /** The number of sibling blocks, including this block. */
  readonly count: number;
  /** The text that identifies the block. */
  readonly words: string;
  readonly onRemove: (path: BlockPath) => void;
}

/** The button that removes a block from the article. Its label identifies the block and gives its position in the article. */
export function RemoveButton({ path, count, words, onRemove }: RemoveButtonProps) {
  const place = [(path.at(-1) ?? 0) + 1, count, words] as const;
  return (
    <button
      type="button"
      class="icon-button remove"
      data-action="remove-block"
      data-path={path.join('.')}
      title={i18n.t('edit.remove')}
      onClick={() => onRemove(path)}
    >
      <Icon name="remove" />
      <span class="unseen">{path.length > 1 ? i18n.t('edit.removeItem', [...place]) : i18n.t('edit.removeBlock', [...place])}</span>
    </button>
  );
}
