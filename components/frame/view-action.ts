import type { CommandName } from '../../utils/model';
import type { IconName } from '../icons/icon-paths';
import type { CommandHandlers } from './use-commands';

/** Something that a reader can do in a view, in the menu or by a key. */
export interface ViewAction {
  /** What it is called in the page, for tests and style sheets. */
  readonly name: string;
  readonly icon: IconName;
  readonly label: string;
  /** The key that does it, too. */
  readonly command?: CommandName;
  /** For what is turned on and off. */
  readonly isPressed?: boolean | undefined;
  readonly onChoose: () => void;
}

/** What the keys of some actions do. */
export const commandsIn = (actions: readonly ViewAction[]): CommandHandlers =>
  Object.fromEntries(actions.flatMap(({ command, onChoose }) => (command ? [[command, onChoose]] : [])));
