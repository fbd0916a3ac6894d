import type { CommandName } from '../../utils/model';
import type { IconName } from '../icons/icon-paths';
import type { CommandHandlers } from './use-commands';

/** An action of a view that the reader triggers from the menu or with a key. */
export interface ViewAction {
  /** The value of `data-action`, for tests and style sheets. */
  readonly name: string;
  readonly icon: IconName;
  readonly label: string;
  /** The shortcut that also triggers the action. */
  readonly command?: CommandName;
  /** The state of an action that is turned on and off; omitted for others. */
  readonly isPressed?: boolean | undefined;
  readonly onChoose: () => void;
}

/** Returns the shortcut handlers of the given actions. */
export const commandsIn = (actions: readonly ViewAction[]): CommandHandlers =>
  Object.fromEntries(actions.flatMap(({ command, onChoose }) => (command ? [[command, onChoose]] : [])));
