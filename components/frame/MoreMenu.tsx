import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/model';
import { keyOf } from '../../utils/settings/commands';
import { Icon } from '../icons/Icon';
import { HelpLink } from './HelpLink';
import { stepFocus } from './step-focus';
import { ACTION_GROUPS, type ViewAction } from './view-action';

export interface MoreMenuProps {
  readonly actions: readonly ViewAction[];
  readonly keys: Settings['keys'];
  /** Called before the chosen action, because the action may open another panel in place of this one. */
  readonly onClose: () => void;
}

/**
 * The menu of the actions that have no button of their own in a view, in titled groups. A group without actions is left out. The arrow
 * keys, Home and End move through all entries.
 */
export function MoreMenu({ actions, ...rest }: MoreMenuProps) {
  const id = useId();
  return (
    <div class="menu">
      {ACTION_GROUPS.map((name) => {
        const own = actions.filter(({ group }) => group === name);
        return (
          own.length > 0 && (
            // biome-ignore lint/a11y/useSemanticElements: a field set is for fields, and these are actions.
            <div key={name} class="menu-group" role="group" aria-labelledby={`${id}-${name}`} data-group={name}>
              <h3 id={`${id}-${name}`}>{i18n.t(`panel.group.${name}`)}</h3>
              <MenuItems actions={own} {...rest} />
            </div>
          )
        );
      })}
    </div>
  );
}

/** The entries of a group. Each shows its shortcut key, and leads to what the guide says about it if a newcomer may need that. */
function MenuItems({ actions, keys, onClose }: MoreMenuProps) {
  return (
    <ul>
      {actions.map(({ name, icon, label, command, isPressed, help, onChoose }) => {
        const key = command && keyOf(command, keys);
        return (
          <li key={name}>
            <button
              type="button"
              class="menu-item"
              onKeyDown={stepFocus}
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
            {help && <HelpLink to={help} about={label} />}
          </li>
        );
      })}
    </ul>
  );
}
