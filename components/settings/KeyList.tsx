import { i18n } from '#i18n';
import { COMMAND_NAMES, type CommandName, type Settings } from '../../utils/model';
import { keyOf } from '../../utils/settings/commands';

/**
 * The effects that Escape can have once everything inside the view is closed. `view` means no effect, `reader` closes reader mode, and
 * `popup` closes the popup. With `popupAlone`, the browser closes the popup before its page receives the key.
 */
export const ESCAPE_MEANINGS = ['view', 'reader', 'popup', 'popupAlone'] as const;
export type EscapeMeaning = (typeof ESCAPE_MEANINGS)[number];

export interface KeyListProps {
  readonly keys: Settings['keys'];
  readonly escapeMeans: EscapeMeaning;
  /** The commands that are available in this view. */
  readonly available: ReadonlySet<CommandName>;
}

/** The list of all keys that have an effect in this view. */
export function KeyList({ keys, escapeMeans, available }: KeyListProps) {
  const listed = COMMAND_NAMES.filter((command) => available.has(command) && keyOf(command, keys) !== null);
  return (
    <dl class="keys">
      {listed.map((command) => (
        <div key={command}>
          <dt>
            <kbd>{keyOf(command, keys)}</kbd>
          </dt>
          <dd>{i18n.t(`command.${command}`)}</dd>
        </div>
      ))}
      <div>
        <dt>
          <kbd>Esc</kbd>
        </dt>
        <dd>{i18n.t(`keys.escape.${escapeMeans}`)}</dd>
      </div>
      <div>
        <dt>
          <kbd>Ctrl+Z</kbd>
        </dt>
        <dd>{i18n.t('edit.undo')}</dd>
      </div>
    </dl>
  );
}
