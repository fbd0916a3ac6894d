import { i18n } from '#i18n';
import type { LibraryControls } from '../../utils/controls/library';
import { Icon } from '../icons/Icon';

export interface BinActionsProps {
  /** The deleted articles that the buttons concern. */
  readonly ids: readonly number[];
  /** The beginning of the names of the buttons' actions, as the bar above the list has it. */
  readonly prefix: string;
  /** The title of the article, if it is a single one. */
  readonly title?: string;
  readonly controls: Pick<LibraryControls, 'selection'>;
}

/** The buttons that restore deleted articles, or delete them for good. */
export const BinActions = ({ ids, prefix, title, controls }: BinActionsProps) => {
  const nameOf = (label: string) => (title === undefined ? undefined : `${label}: ${title}`);
  return (
    <>
      <button
        type="button"
        class="button quiet"
        data-action={`${prefix}restore`}
        aria-label={nameOf(i18n.t('shelf.restore'))}
        onClick={() => void controls.selection.change({ is: 'restore' }, ids)}
      >
        <Icon name="undo" />
        {i18n.t('shelf.restore')}
      </button>
      <button
        type="button"
        class="button quiet"
        data-action={`${prefix}erase`}
        aria-label={nameOf(i18n.t('shelf.erase'))}
        onClick={() => void controls.selection.askErase(ids)}
      >
        <Icon name="remove" />
        {i18n.t('shelf.erase')}
      </button>
    </>
  );
};
