import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { COMMAND_NAMES, type CommandName } from '../../utils/model';
import { keyOf, rebind } from '../../utils/settings/commands';
import type { SettingsControls } from '../settings/settings-controls';

export interface KeyFieldsProps {
  readonly settings: SettingsControls;
}

/** A field a key: the character that is written into it is the key; an empty field turns it off. */
export function KeyFields({ settings }: KeyFieldsProps) {
  const id = useId();
  const { keys } = settings.value.value;
  const choose = (command: CommandName, key: string) =>
    settings.change((before) => ({ ...before, keys: rebind(before.keys, command, key) }));
  return (
    <>
      <p id={`${id}-help`} class="field-help">
        {i18n.t('options.keysHelp')}
      </p>
      <ul class="key-fields">
        {COMMAND_NAMES.map((command) => (
          <li key={command}>
            <label for={`${id}-${command}`}>{i18n.t(`command.${command}`)}</label>
            <input
              id={`${id}-${command}`}
              class="field key-field"
              data-key={command}
              size={2}
              autocomplete="off"
              autocapitalize="off"
              spellcheck={false}
              aria-describedby={`${id}-help`}
              value={keyOf(command, keys) ?? ''}
              onFocus={({ currentTarget }) => currentTarget.select()}
              onInput={({ currentTarget }) => {
                const written = [...currentTarget.value.trim()].at(-1) ?? '';
                choose(command, written);
                // What was written before the last character is no key.
                currentTarget.value = written.toLowerCase();
              }}
            />
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-action="reset-keys" onClick={() => settings.change((before) => ({ ...before, keys: {} }))}>
        {i18n.t('options.keysReset')}
      </button>
    </>
  );
}
