import type { Settings } from '../../utils/model';
import { keyOf } from '../../utils/settings/commands';
import { Icon } from '../icons/Icon';
import type { ViewAction } from './view-action';

export interface MoreMenuProps {
  readonly actions: readonly ViewAction[];
  readonly keys: Settings['keys'];
  /** Called before the chosen action, because the action may open another panel in place of this one. */
  readonly onClose: () => void;
}

/** The menu of the actions that have no button of their own in a view. Each entry shows its shortcut key. */
export function MoreMenu({ actions, keys, onClose }: MoreMenuProps) {
  return (
    <ul class="menu">
      {actions.map(({ name, icon, label, command, isPressed, onChoose }) => {
        const key = command && keyOf(command, keys);
        return (
          <li key={name}>
            <button
              type="button"
              class="menu-item"
              data-action={name}
              aria-pressed={isPressed}
              aria-keyshortcuts={key || undefined}
              onClick={() => {
                onClose();
                onChoose();
              }}
            >
              <Icon name={icon} />
              <span class="menu-label">{label}</span>
              {key && <kbd>{key}</kbd>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
