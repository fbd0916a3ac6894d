import type { CommandName, GuidePlace } from '../../utils/model';
import type { IconName } from '../icons/icon-paths';
import type { CommandHandlers } from './use-commands';

/** The groups of the menu, in order: what helps to read, what changes the marks, what keeps the article, and what concerns the site. */
export const ACTION_GROUPS = ['read', 'mark', 'keep', 'site'] as const;
export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** An action that the reader triggers from the menu of a view or with a shortcut. */
export interface ViewAction {
  /** The value of `data-action`, for tests and style sheets. */
  readonly name: string;
  readonly group: ActionGroup;
  readonly icon: IconName;
  readonly label: string;
  /** The command whose shortcut also triggers the action. */
  readonly command?: CommandName;
  /** The state of an action that can be turned on and off. Omitted for other actions. */
  readonly isPressed?: boolean | undefined;
  /** The place in the guide that explains the action, if it can puzzle a newcomer. */
  readonly help?: GuidePlace;
  readonly onChoose: () => void;
}

/** Returns the shortcut handlers of the given actions. */
export const commandsIn = (actions: readonly ViewAction[]): CommandHandlers =>
  Object.fromEntries(actions.flatMap(({ command, onChoose }) => (command ? [[command, onChoose]] : [])));
