import { i18n } from '#i18n';
import type { LibraryControls } from '../../utils/controls/library';
import { HelpLink } from '../frame/HelpLink';

export interface BinPanelProps {
  /** The number of deleted articles in the list. */
  readonly total: number;
  readonly controls: Pick<LibraryControls, 'selection'>;
}

/** The line above the deleted articles: how long they are kept, and a button that deletes all of the list for good. */
export const BinPanel = ({ total, controls }: BinPanelProps) => (
  <p class="bin-panel">
    {i18n.t('shelf.bin')}{' '}
    <button type="button" class="button" data-action="erase-all" onClick={() => void controls.selection.askErase('all')}>
      {i18n.t('shelf.eraseAll', total)}
    </button>
    <HelpLink to="bin" about={i18n.t('library.view.deleted')} />
  </p>
);
