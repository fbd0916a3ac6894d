import { i18n } from '#i18n';
import type { SelectionControls } from '../../utils/controls/selection';
import { LIST_KEYS } from '../../utils/settings/list-keys';

export interface RowCheckProps {
  readonly id: number;
  readonly title: string;
  readonly isSelected: boolean;
  readonly selection: Pick<SelectionControls, 'toggle' | 'extend'>;
}

/** The check box that selects an article. With Shift, a click selects all articles since the one that was selected last. */
export function RowCheck({ id, title, isSelected, selection }: RowCheckProps) {
  return (
    <label class="row-check" title={`${i18n.t('shelf.select')} (${LIST_KEYS.select})`}>
      <input
        type="checkbox"
        data-action="select"
        checked={isSelected}
        aria-label={i18n.t('shelf.selectOne', [title])}
        aria-keyshortcuts={LIST_KEYS.select}
        onClick={(event) => {
          if (event.shiftKey) void selection.extend(id);
          else selection.toggle(id);
          // The selection decides whether the box is checked, also if the click has not changed it.
          event.currentTarget.checked = isSelected;
        }}
      />
    </label>
  );
}
